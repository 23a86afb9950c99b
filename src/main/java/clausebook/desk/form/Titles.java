package clausebook.desk.form;

import clausebook.corpus.Edition;
import clausebook.corpus.Section;
import clausebook.field.Thing;
import clausebook.guide.EditionGuide;
import clausebook.words.ClauseNames;
import clausebook.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What things are called on their pages.
record Titles(FormDesk desk, Edited edited) {

    private static final Map<String, Thing> LISTS = Map.of("audiences", Thing.AUDIENCE, "moments", Thing.MOMENT,
            "topics", Thing.TOPIC, "roles", Thing.ROLE, "instruments", Thing.INSTRUMENT, "policy-kinds",
            Thing.POLICY_KIND, "questions", Thing.QUESTION);

    /// What a list of the vocabulary holds; empty where nothing names its entries.
    static Optional<Thing> thing(String list) {
        return Optional.ofNullable(LISTS.get(list));
    }

    /// The name of the thing itself.
    String title() {
        List<String> names = edited.names();
        return switch (edited.kind()) {
            case "clause" -> clause(names).orElse(names.getLast());
            case "section" -> section(names).orElse(names.getLast());
            case "edition" -> desk.edition(names).map(EditionGuide::label).orElse(names.getLast());
            case "entry" -> thing(names.getFirst()).flatMap(thing -> entry(thing, names.getLast()))
                    .orElse(names.getLast());
            case "office" -> entry(Thing.ROLE, names.getLast()).orElse(names.getLast());
            case "site" -> words().say("desk.change.site");
            case "papers" -> words().say("desk.change.papers");
            case "council" -> council(names.getFirst());
            default -> policy(names);
        };
    }

    private Optional<String> clause(List<String> names) {
        return desk.edition(names).stream().flatMap(edition -> edition.clauses().stream())
                .filter(clause -> clause.id().slug().equals(names.getLast())).findFirst()
                .map(new ClauseNames(words())::name);
    }

    private Optional<String> section(List<String> names) {
        return desk.edition(names).stream().flatMap(guide -> guide.edition().allSections())
                .filter(section -> section.id().slug().equals(names.getLast())).findFirst().map(Titles::called);
    }

    /// A section by its number and heading.
    static String called(Section section) {
        String called = (section.number() + " " + section.title()).strip();
        return called.isEmpty() ? section.id().slug() : called;
    }

    private Optional<String> entry(Thing thing, String id) {
        return desk.named(List.of()).map(named -> named.all(thing))
                .map(all -> all.getOrDefault(id, all.get("role:" + id)));
    }

    private String council(String slug) {
        return desk.named(List.of()).map(named -> named.all(Thing.COUNCIL).get(slug)).orElse(slug);
    }

    private String policy(List<String> names) {
        String id = String.join("/", names.subList(0, 2));
        return desk.guide().stream().flatMap(guide -> guide.policies())
                .filter(found -> found.id().toString().equals(id))
                .map(found -> found.title()).findFirst().orElse(id);
    }

    /// Where it belongs.
    String over() {
        List<String> names = edited.names();
        return switch (edited.kind()) {
            case "clause", "section" -> String.join(", ", council(names.getFirst()), policy(names), names.get(2));
            case "edition", "policy" -> council(names.getFirst()) + ", " + policy(names);
            case "office", "papers" -> council(names.getFirst());
            case "entry" -> list(words(), names.getFirst());
            default -> "";
        };
    }

    /// What the edition or thing asks of whoever changes it; "" where nothing.
    String lede() {
        boolean adopted = List.of("clause", "section", "edition").contains(edited.kind())
                && desk.edition(edited.names()).map(EditionGuide::edition).filter(Edition::frozen).isPresent();
        return adopted ? words().say("desk.edit.adopted") : "";
    }

    /// The name of a list of the vocabulary.
    static String list(Words words, String list) {
        return words.say("desk.list." + list);
    }

    private Words words() {
        return desk.words();
    }
}
