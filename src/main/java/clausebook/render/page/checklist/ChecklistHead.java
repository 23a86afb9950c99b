package clausebook.render.page.checklist;

import clausebook.guide.Checklist;
import clausebook.guide.EditionGuide;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.Banner;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.Words;
import java.util.stream.Collectors;

/// What stands above a checklist and a card made from it.
record ChecklistHead(Viewpoint from, Checklist list) {

    /// The council's whole name.
    String council() {
        return Words.opening(list.council().fullName());
    }

    /// Council, audience, and each edition with its status.
    String running() {
        String editions = list.editions().stream().map(this::edition).collect(Collectors.joining("; "));
        return from.words().say("checklist.running", council(), list.audience().name(), editions);
    }

    private String edition(EditionGuide edition) {
        return from.words().say("checklist.edition", edition.label(),
                new EditionWords(from).tag(edition).words());
    }

    /// Told where one edition speaks; where there are several, each has its own status beside its name.
    Banner banner() {
        return list.editions().size() == 1 ? new EditionWords(from).banner(list.editions().getFirst()) : Banner.NONE;
    }

    /// Whose words these are.
    String whose() {
        return list.editions().stream().map(guide -> guide.edition().wording()).distinct().count() == 1
                ? from.words().say("wording.note." + list.editions().getFirst().edition().wording().word())
                : from.words().say("about.title");
    }
}
