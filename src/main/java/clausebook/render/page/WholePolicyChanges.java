package clausebook.render.page;

import clausebook.corpus.PartialDate;
import clausebook.corpus.Section;
import clausebook.guide.EditionChanges;
import clausebook.guide.FactChange;
import clausebook.guide.SectionChange;
import clausebook.guide.Standing;
import clausebook.render.part.EditionWords;
import clausebook.render.part.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an edition changed for the policy as a whole.
public record WholePolicyChanges(Viewpoint from, EditionChanges changes) {

    /// Who is covered now or no longer, sections, ids that changed hands; a sentence each.
    public List<String> lines() {
        List<String> lines = new ArrayList<>(covers());
        changes.sections().stream().map(this::section).forEach(lines::add);
        changes.misused().forEach(pair -> lines.add(
                from.words().say("whole.misused", from.names().name(pair.before()), from.names().name(pair.after()))));
        return lines;
    }

    /// Who is covered now or no longer; a sentence each.
    public List<String> covers() {
        List<String> lines = new ArrayList<>();
        if (!changes.coversGained().isEmpty()) {
            lines.add(from.words().say("whole.gained", EditionWords.names(changes.coversGained())));
        }
        if (!changes.coversLost().isEmpty()) {
            lines.add(from.words().say("whole.lost", EditionWords.names(changes.coversLost())));
        }
        return lines;
    }

    private String section(SectionChange change) {
        return from.words().say("section-change." + change.kind().word(), change.before().map(this::heading).orElse(""),
                change.after().map(this::heading).orElse(""));
    }

    private String heading(Section section) {
        return from.names().heading(section);
    }

    /// The edition's own facts, before and after.
    List<ChangePages.Fact> facts() {
        return changes.facts().stream().map(change -> new ChangePages.Fact(from.words().say("fact-change." + change.fact().word()),
                shown(change.fact(), change.before(), false),
                shown(change.fact(), change.after(), changes.to().standing() == Standing.DRAFT)))
                .toList();
    }

    /// @param draft true where what is not given may still come
    private String shown(FactChange.Fact fact, String value, boolean draft) {
        if (value.isEmpty()) {
            return from.words().say(draft && fact != FactChange.Fact.WITHDRAWN ? "not-yet" : "change.not-given");
        }
        return switch (fact) {
            case STATUS -> from.words().say("standing." + value);
            case WORDING -> from.words().say("wording." + value);
            case TITLE, MINUTE -> value;
            case ADOPTED, ISSUED, IN_FORCE, REVIEW_DUE, WITHDRAWN -> date(PartialDate.parse(value), value);
        };
    }

    private String date(Optional<PartialDate> date, String written) {
        return date.map(day -> from.dates().of(day)).orElse(written);
    }
}
