package clausebook.desk.form;

import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.diagnostic.Problem;
import clausebook.field.Thing;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Draws a form made from the declarations of fields.
record FormSheet(Desk desk, Named named) {

    /// A list of names longer than this would make a page too large; then they are typed.
    private static final int MOST_NAMES = 1_500;

    /// What the page shows.
    ///
    /// @param frame    all but the fields
    /// @param typed    that the fields hold what was typed and not saved; empty where they do not
    /// @param wrong    fields that are wrong, as links
    /// @param mistakes what is wrong beside these
    /// @param why      the fields for why the clause changed, where the form asks it
    public record View(Frame frame, Carried form, String typed, List<Link> wrong, List<Mistake> mistakes,
            List<FormNode> nodes, List<FormNode> why, List<NameList> lists) {}

    /// What the form carries unseen.
    public record Carried(String name, String base) {}

    /// Names that fields can be filled with.
    public record NameList(String id, List<Named.Option> options) {}

    /// A link.
    public record Link(String href, String words) {}

    /// Links under a heading.
    public record Links(String heading, List<Link> links) {
        public Links {
            links = List.copyOf(links);
        }
    }

    /// What was done last.
    public record Done(String words, String step) {}

    /// All about a page but its fields.
    ///
    /// @param action where the form goes
    /// @param kept   where what is typed is kept; "" where it is not
    /// @param links  to what belongs to it
    /// @param done   the step that was taken last; empty where none was
    /// @param sure   true where it is shown what would change, and wants a word
    public record Frame(String title, String over, String lede, String action, String kept, List<Links> links,
            Done done,
            boolean sure) {
        Frame(String title, String over, String lede, String action, String kept, List<Links> links, Done done) {
            this(title, over, lede, action, kept, links, done, false);
        }
    }

    /// How the form is filled.
    ///
    /// @param form     the window's own name for it
    /// @param problems for which it could not be saved
    /// @param wrong    the same by the names of fields
    record Filled(String form, String base, FormValues values, String typed, List<Problem> problems,
            Map<String, String> wrong) {}

    Response draw(int status, Request asked, Edited edited, Frame frame, Filled filled) {
        Words words = desk.sheets().words();
        FormNodes nodes = new FormNodes(filled.values(), filled.wrong(), words, named);
        List<FormNode> own =
                new ArrayList<>(nodes.of(edited.parts().getFirst().form(), edited.parts().getFirst().name()));
        if (edited.kind().equals("office") && edited.names().size() == 1) {
            own.addFirst(nodes.role());
        }
        List<FormNode> why = edited.parts().size() < 2
                ? List.of()
                : nodes.of(edited.parts().get(1).form(), edited.parts().get(1).name());
        List<Link> wrong = filled.wrong().entrySet().stream()
                .map(field -> new Link("#" + field.getKey(), field.getValue())).toList();
        List<Problem> elsewhere = filled.problems().stream()
                .filter(problem -> !filled.wrong().containsValue(WrongFields.told(problem))).toList();
        View view = new View(frame, new Carried(filled.form(), filled.base()), filled.typed(), wrong,
                Mistake.all(elsewhere, words), own, why, lists(nodes.used(), own));
        return desk.sheets().draw(status, asked, "edit.ftlh",
                status == 200 ? frame.title() : words.say("desk.problem.title", frame.title()), view);
    }

    private List<NameList> lists(Set<Thing> used, List<FormNode> nodes) {
        List<NameList> lists = new ArrayList<>();
        for (Thing thing : used.isEmpty() ? EnumSet.noneOf(Thing.class) : EnumSet.copyOf(used)) {
            List<Named.Option> options = named.options(thing);
            lists.add(new NameList("names-" + thing.name().toLowerCase(Locale.ROOT), few(options)));
        }
        if (nodes.stream().anyMatch(node -> node.kind().equals("prose"))) {
            lists.add(new NameList("mentions", few(named.mentions())));
        }
        return lists;
    }

    private static List<Named.Option> few(List<Named.Option> options) {
        return options.subList(0, Math.min(MOST_NAMES, options.size()));
    }
}
