package clausebook.desk.form;

import clausebook.address.Address;
import clausebook.desk.page.Ways;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.words.ClauseNames;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where one goes from the form of a thing: to its parts, its page, and to take it away.
record NextTo(FormDesk desk, Edited edited, String root) {

    List<FormSheet.Links> links() {
        List<FormSheet.Links> links = new ArrayList<>();
        List<String> names = edited.names();
        switch (edited.kind()) {
            case "clause" -> desk.edition(names).ifPresent(edition -> clause(edition, names.getLast(), links));
            case "edition" -> desk.edition(names).ifPresent(edition -> edition(edition, links));
            case "section" -> add(links, "desk.edit.ways", List.of(
                    link("edit/edition/" + String.join("/", names.subList(0, 3)), "desk.edit.edition")));
            case "council" -> council(names.getFirst(), links);
            case "entry" -> add(links, "desk.edit.ways", entry());
            case "office" ->
                    add(links, "desk.edit.ways", List.of(link("remove/" + edited.address(), "desk.edit.remove")));
            default -> {
                // it has no parts
            }
        }
        return links;
    }

    private List<FormSheet.Link> entry() {
        FormSheet.Link remove = link("remove/" + edited.address(), "desk.edit.remove");
        return RenamePage.canBe(edited)
                ? List.of(remove, link("rename/" + edited.address(), "desk.edit.rename"))
                : List.of(remove);
    }

    private void clause(EditionGuide edition, String id, List<FormSheet.Links> links) {
        List<PlacedClause> all = edition.clauses();
        add(links, "desk.edit.items", all.stream()
                .filter(clause -> clause.parent().filter(above -> above.id().slug().equals(id)).isPresent())
                .map(clause -> toClause(edition, clause)).toList());
        List<FormSheet.Link> ways = new ArrayList<>();
        Optional<Guide> guide = desk.guide();
        all.stream().filter(clause -> clause.id().slug().equals(id)).findFirst()
                .ifPresent(clause -> ways.add(new FormSheet.Link(
                        new Ways(root).preview(edition.leading()
                                ? guide.get().address(clause.id())
                                : Address.of(edition.id())),
                        words().say("desk.edit.preview"))));
        String place = edition.policy().id() + "/" + edition.id().slug();
        ways.add(new FormSheet.Link(root + NewPage.NAME + "/clause/" + place + "?after=" + id,
                words().say("desk.new.clause.behind")));
        ways.add(link("remove/" + edited.address(), "desk.edit.remove"));
        ways.add(link("edit/edition/" + place, "desk.edit.edition"));
        add(links, "desk.edit.ways", ways);
    }

    private void edition(EditionGuide guide, List<FormSheet.Links> links) {
        add(links, "desk.edit.clauses",
                guide.roots().stream().map(clause -> toClause(guide, clause)).toList());
        String place = guide.policy().id() + "/" + guide.id().slug() + "/";
        add(links, "desk.edit.sections", guide.edition().allSections()
                .map(section -> new FormSheet.Link(root + EditPage.NAME + "/section/" + place + section.id().slug(),
                        Titles.called(section)))
                .toList());
        add(links, "desk.edit.ways", List.of(
                new FormSheet.Link(new Ways(root).preview(Address.of(guide.id())), words().say("desk.edit.preview")),
                link("remove/" + edited.address(), "desk.edit.remove")));
    }

    private FormSheet.Link toClause(EditionGuide edition, PlacedClause clause) {
        return new FormSheet.Link(root + EditPage.NAME + "/clause/" + edition.policy().id() + "/"
                + edition.id().slug() + "/" + clause.id().slug(), new ClauseNames(words()).name(clause));
    }

    private void council(String slug, List<FormSheet.Links> links) {
        List<FormSheet.Link> offices = new ArrayList<>();
        List<CouncilGuide> all = desk.guide().map(Guide::councils).orElse(List.of());
        all.stream().filter(council -> council.id().slug().equals(slug)).map(CouncilGuide::council)
                .flatMap(council -> council.offices().keySet().stream())
                .forEach(role -> offices.add(new FormSheet.Link(
                        root + EditPage.NAME + "/office/" + slug + "/" + role.id(), role.name())));
        offices.add(link(NewPage.NAME + "/office/" + slug, "desk.new.office"));
        add(links, "desk.edit.offices", offices);
        add(links, "desk.edit.ways", List.of(link("edit/papers/" + slug, "desk.change.papers")));
    }

    private static void add(List<FormSheet.Links> links, String heading, List<FormSheet.Link> some, Words words) {
        if (!some.isEmpty()) {
            links.add(new FormSheet.Links(words.say(heading), some));
        }
    }

    private void add(List<FormSheet.Links> links, String heading, List<FormSheet.Link> some) {
        add(links, heading, some, words());
    }

    private FormSheet.Link link(String page, String key) {
        return new FormSheet.Link(root + page, words().say(key));
    }

    private Words words() {
        return desk.words();
    }
}
