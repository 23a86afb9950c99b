package clausebook.desk.form;

import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Need;
import clausebook.field.Shape;
import clausebook.field.Thing;
import clausebook.desk.page.FieldNames;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Makes a form of the declarations of fields: names, meanings, closed lists and what can be named.
final class FormNodes {

    private static final int LONG = 70;
    private final FormValues values;
    private final Map<String, String> wrong;
    private final Words words;
    private final Named names;
    private final Set<Thing> used;

    /// @param wrong what is wrong with some fields, by their names
    /// @param names what fields can hold the names of
    FormNodes(FormValues values, Map<String, String> wrong, Words words, Named names) {
        this(values, wrong, words, names, EnumSet.noneOf(Thing.class));
    }

    private FormNodes(FormValues values, Map<String, String> wrong, Words words, Named names, Set<Thing> used) {
        this.values = values;
        this.wrong = wrong;
        this.words = words;
        this.names = names;
        this.used = used;
    }

    /// Whose names the fields made so far can hold.
    Set<Thing> used() {
        return used;
    }

    /// The fields of a form.
    List<FormNode> of(Form form, String name) {
        return form instanceof Form.Part(var shape, var _)
                ? fields(shape.get(), name)
                : List.of(node(form, "", "", name, true));
    }

    /// Which role a new office is of.
    FormNode role() {
        return leaf("name", words.say("desk.new.office.role"), words.say("desk.new.office.role.help"), "role",
                List.of(), list(Thing.ROLE), true);
    }

    private List<FormNode> fields(Shape<?> shape, String name) {
        List<FormNode> nodes = new ArrayList<>();
        for (Field field : shape.fields()) {
            String help = field.otherwise().isEmpty()
                    ? field.meaning()
                    : words.say("desk.edit.otherwise", field.meaning(), field.otherwise());
            boolean made = field.name().equals(BuiltValue.ID);
            boolean needed = !made && !(field.need().when() instanceof Need.When.Never);
            String own = name + "." + field.name();
            if (field.form() != Form.Text.HASH || !values.of(own).isEmpty()) {
                nodes.add(node(field.form(), new FieldNames(words).of(field.name()),
                        made ? words.say("desk.edit.id", help) : help, own, needed));
            }
        }
        return nodes;
    }

    private FormNode node(Form form, String called, String help, String name, boolean needed) {
        return switch (form) {
            case Form.Part(var shape, var _) -> group(called, help, name, fields(shape.get(), name), needed);
            case Form.Short(var shape, var _) -> group(called, help, name, fields(shape.get(), name), needed);
            case Form.Many(Form each) when FormValues.isRecord(each) -> entries(each, called, help, name, needed);
            case Form.Named(Form each) -> named(each, called, help, name, needed);
            case Form.Many(Form.OneOf(List<String> list)) -> leaf("picks", called, help, name, choices(list, name),
                    "", needed);
            case Form.OneOf(List<String> list) -> leaf("choice", called, help, name, withNone(list, name), "", needed);
            case Form.Many(Form.NameOf(Thing to)) -> leaf("names", called, help, name, List.of(), list(to), needed);
            case Form.NameOf(Thing to) when to == Thing.ANSWER && values.of(name).length() > 0 ->
                    leaf("choice", called, help, name, answers(name), "", needed);
            case Form.NameOf(Thing to) -> leaf("name", called, help, name, List.of(), list(to), needed);
            case Form.Many _ -> leaf("text", called, words.say("desk.edit.lines", help), name, List.of(), "", needed);
            case Form.Text text -> text(text, called, help, name, needed);
            case Form.Row _ -> throw new IllegalArgumentException("no form for " + name);
        };
    }

    private FormNode text(Form.Text text, String called, String help, String name, boolean needed) {
        if (text == Form.Text.YES_OR_NO) {
            return leaf("choice", called, help, name, withNone(List.of("true", "false"), name), "", needed);
        }
        if (text == Form.Text.HASH) {
            // the program's own: it goes along with the form unseen
            return leaf("hidden", called, help, name, List.of(), "", needed);
        }
        String value = values.of(name);
        boolean day = text == Form.Text.DAY && (value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}"));
        boolean lines = text.hasLines() || value.length() > LONG || value.contains("\n");
        return leaf(day ? "day" : text.hasLines() ? "prose" : lines ? "text" : "line", called, help, name, List.of(),
                "", needed);
    }

    private FormNode leaf(String kind, String called, String help, String name, List<FormNode.Choice> choices,
            String list, boolean needed) {
        String value = values.of(name);
        return new FormNode(kind, name, called, help, value, choices, list, List.of(),
                needed || !value.isEmpty() || wrong.containsKey(name), wrong(name));
    }

    private FormNode group(String called, String help, String name, List<FormNode> nodes, boolean needed) {
        boolean filled = nodes.stream().anyMatch(FormNodes::isFilled);
        return new FormNode("group", name, called, help, "", List.of(), "", nodes, needed || filled,
                wrong(name));
    }

    private static boolean isFilled(FormNode node) {
        return !node.value().isEmpty() && !node.kind().equals("list") || !node.wrong().isEmpty()
                || node.nodes().stream().anyMatch(FormNodes::isFilled);
    }

    private FormNode entries(Form each, String called, String help, String name, boolean needed) {
        List<FormNode> entries = new ArrayList<>();
        int count = values.count(name);
        for (int i = 0; i <= count; i++) {
            entries.add(entry(of(each, name + "." + i), name + "." + i, i < count, i));
        }
        return list(called, help, name, entries, count, needed);
    }

    private FormNode named(Form each, String called, String help, String name, boolean needed) {
        List<FormNode> entries = new ArrayList<>();
        int count = values.count(name);
        for (int i = 0; i <= count; i++) {
            String entry = name + "." + i;
            List<FormNode> nodes = new ArrayList<>();
            String list = i < count ? "" : keys(name).map(this::list).orElse("");
            String key = values.of(entry + FormValues.KEY);
            String shown = i < count ? keys(name).map(thing -> names.shown(thing, key)).orElse(key) : "";
            nodes.add(leaf(i < count ? "key" : "line", words.say("desk.edit.key"), shown, entry + FormValues.KEY,
                    List.of(), list, true));
            FormNodes inside = i < count
                    ? new FormNodes(values, wrong, words, names.answering(key), used)
                    : this;
            nodes.addAll(FormValues.isRecord(each)
                    ? inside.shapes(each, entry + FormValues.VALUE)
                    : List.of(node(each, words.say("desk.edit.value"), "", entry + FormValues.VALUE, true)));
            entries.add(entry(nodes, entry, i < count, i));
        }
        return list(called, help, name, entries, count, needed);
    }

    private List<FormNode> shapes(Form each, String name) {
        return switch (each) {
            case Form.Part(var shape, var _) -> fields(shape.get(), name);
            case Form.Short(var shape, var _) -> fields(shape.get(), name);
            default -> List.of();
        };
    }

    private FormNode entry(List<FormNode> nodes, String name, boolean old, int number) {
        String called = old ? words.say("desk.edit.entry", number + 1) : words.say("desk.edit.another");
        boolean filled = nodes.stream().anyMatch(FormNodes::isFilled);
        return new FormNode(old ? "entry" : "fresh", name, called, "", "", List.of(), "", nodes,
                old || filled, wrong(name));
    }

    private FormNode list(String called, String help, String name, List<FormNode> entries, int count, boolean needed) {
        return new FormNode("list", name, called, help, String.valueOf(count), List.of(), "", entries,
                needed || count > 0 || entries.getLast().shown(), wrong(name));
    }

    private String wrong(String name) {
        return wrong.getOrDefault(name, "");
    }

    private String list(Thing thing) {
        used.add(thing);
        return "names-" + thing.name().toLowerCase(Locale.ROOT);
    }

    private List<FormNode.Choice> choices(List<String> list, String name) {
        List<String> chosen = values.lines(name);
        return list.stream().map(word -> new FormNode.Choice(word, word(word), chosen.contains(word))).toList();
    }

    /// The answers of the question at hand, by their names.
    private List<FormNode.Choice> answers(String name) {
        FormNode.Choice none = new FormNode.Choice("", words.say("desk.edit.none"), false);
        return Stream.concat(Stream.of(none), names.all(Thing.ANSWER).keySet().stream()
                .map(id -> names.shown(Thing.ANSWER, id))
                .map(shown -> new FormNode.Choice(shown, shown, shown.equals(values.of(name))))).toList();
    }

    private List<FormNode.Choice> withNone(List<String> list, String name) {
        FormNode.Choice none = new FormNode.Choice("", words.say("desk.edit.none"), values.of(name).isEmpty());
        return Stream.concat(Stream.of(none), choices(list, name).stream()).toList();
    }

    private String word(String word) {
        return switch (word) {
            case "true" -> words.say("desk.edit.yes");
            case "false" -> words.say("desk.edit.no");
            default -> Words.opening(word.replace('-', ' '));
        };
    }

    /// What the author's own names of entries are names of; empty where they are free.
    ///
    /// @param field the name of the field that holds them, with that of the form before it
    static Optional<Thing> keys(String field) {
        return switch (field.substring(field.lastIndexOf('.') + 1)) {
            case "answers" -> Optional.of(Thing.QUESTION);
            case "silent", "read" -> Optional.of(Thing.COUNCIL);
            default -> Optional.empty();
        };
    }
}
