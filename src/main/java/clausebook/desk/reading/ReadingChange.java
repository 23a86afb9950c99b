package clausebook.desk.reading;

import clausebook.corpus.ClauseKind;
import clausebook.corpus.Reading;
import clausebook.desk.save.ClausePath;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What the fields of a form change in the file that they were filled from: no value that stayed the same is touched.
final class ReadingChange {

    /// A duty that is none.
    static final String NO_DUTY = "none";
    private final YamlValue file;
    private final ReadingFields fields;
    private final List<YamlEdit> edits = new ArrayList<>();

    private ReadingChange(YamlValue file, ReadingFields fields) {
        this.file = file;
        this.fields = fields;
    }

    /// @param file    what the file said when the form was filled
    /// @param clauses ids of the clause and its items
    static List<YamlEdit> of(YamlValue file, ReadingFields fields, List<String> clauses) {
        ReadingChange change = new ReadingChange(file, fields);
        clauses.forEach(clause -> ClausePath.of(file, clause).ifPresent(at -> change.clause(clause, at)));
        return change.edits;
    }

    /// The same, and a person has read the clause.
    static List<YamlEdit> confirmed(YamlValue file, ReadingFields fields, List<String> clauses, LocalDate day) {
        List<YamlEdit> edits = new ArrayList<>(of(file, fields, clauses));
        ClausePath.of(file, clauses.getFirst()).ifPresent(at -> {
            edits.add(new YamlEdit.Remove(at.field("reading")));
            edits.add(YamlEdit.put(at.field("read"), day.toString()));
        });
        return edits;
    }

    /// The same, and nobody has read the clause yet.
    static List<YamlEdit> suggested(YamlValue file, ReadingFields fields, List<String> clauses) {
        List<YamlEdit> edits = new ArrayList<>(of(file, fields, clauses));
        boolean any = !edits.isEmpty();
        ClausePath.of(file, clauses.getFirst()).filter(_ -> any)
                .ifPresent(at -> edits.add(YamlEdit.put(at.field("reading"), Reading.SUGGESTED.word())));
        return edits;
    }

    private void clause(String clause, YamlPath at) {
        int left = list(clause + ".rule.", at.field("rules"), ReadingFields.OF_A_RULE, "duty");
        left += list(clause + ".fact.", at.field("facts"), ReadingFields.OF_A_FACT, "kind");
        boolean others = at.field("each").in(file).isPresent() || at.field("items").in(file).isPresent();
        String kind = fields.text(clause + ".kind");
        boolean bare = left == 0 && kind.isEmpty() && !others && fields.has(clause + ".kind");
        text(at.field("kind"), bare ? ClauseKind.INFORMATION.word() : kind, fields.has(clause + ".kind"));
        if (fields.has(clause + ".topics")) {
            texts(at.field("topics"), fields.all(clause + ".topic"));
        }
    }

    /// Gives how many entries the list has afterwards.
    private int list(String name, YamlPath at, List<String> each, String needed) {
        List<YamlValue> old = at.in(file).filter(YamlValue.Items.class::isInstance)
                .map(list -> ((YamlValue.Items) list).values()).orElse(List.of());
        List<YamlEdit> inside = new ArrayList<>();
        int kept = 0;
        for (int i = 0; i < old.size(); i++) {
            String entry = name + i + ".";
            if (fields.has(entry + needed) && isNone(fields.text(entry + needed))) {
                inside.add(new YamlEdit.Remove(at.entry(i)));
            } else {
                kept++;
                inside.addAll(entry(entry, at.entry(i), each));
            }
        }
        List<YamlValue> added = added(name, old.size(), each, needed);
        if (kept > 0) {
            edits.addAll(inside);
            added.forEach(value -> edits.add(new YamlEdit.Insert(at.entry(old.size()), value)));
        } else if (!added.isEmpty()) {
            edits.add(new YamlEdit.Put(at, new YamlValue.Items(added)));
        } else if (!old.isEmpty()) {
            edits.add(new YamlEdit.Remove(at));
        }
        return kept + added.size();
    }

    private static boolean isNone(String value) {
        return value.isEmpty() || value.equals(NO_DUTY);
    }

    private List<YamlEdit> entry(String name, YamlPath at, List<String> each) {
        ReadingChange inside = new ReadingChange(file, fields);
        for (String field : each) {
            inside.text(at.field(field), fields.text(name + field), fields.has(name + field));
        }
        if (fields.has(name + "bound")) {
            inside.texts(at.field("who"), fields.all(name + "who"));
        }
        inside.answers(name, at.field("answers"));
        return inside.edits;
    }

    /// A list of answers of which none is left goes as a whole.
    private void answers(String name, YamlPath at) {
        List<String> others = new ArrayList<>();
        if (at.in(file).orElse(null) instanceof YamlValue.Fields(List<YamlValue.Field> old)) {
            old.stream().map(YamlValue.Field::name).forEach(others::add);
        }
        List<String> asked = questions(name);
        boolean some = asked.stream().anyMatch(question -> !fields.text(name + "q." + question).isEmpty());
        others.removeAll(asked);
        if (!some && others.isEmpty() && at.in(file).isPresent()) {
            edits.add(new YamlEdit.Remove(at));
            return;
        }
        asked.forEach(question -> text(at.field(question), fields.text(name + "q." + question), true));
    }

    private List<String> questions(String name) {
        TreeSet<String> questions = new TreeSet<>();
        String start = name + "q.";
        fields.values().keySet().stream().filter(field -> field.startsWith(start))
                .forEach(field -> questions.add(field.substring(start.length())));
        return List.copyOf(questions);
    }

    private void text(YamlPath at, String words, boolean sent) {
        Optional<YamlValue> old = at.in(file);
        boolean readable = old.isEmpty() || old.get() instanceof YamlValue.Text;
        if (!sent || !readable || words.equals(old.map(value -> ((YamlValue.Text) value).words().strip()).orElse(""))) {
            return;
        }
        edits.add(words.isEmpty() ? new YamlEdit.Remove(at) : YamlEdit.put(at, words));
    }

    private void texts(YamlPath at, List<String> words) {
        List<String> old = at.in(file).map(value -> ReadingFields.texts(new YamlValue.Fields(
                List.of(new YamlValue.Field("all", value))), "all")).orElse(List.of());
        if (!new TreeSet<>(words).equals(new TreeSet<>(old))) {
            List<String> all = new ArrayList<>(old.stream().filter(words::contains).toList());
            words.stream().filter(word -> !all.contains(word)).forEach(all::add);
            edits.add(all.isEmpty() ? new YamlEdit.Remove(at) : new YamlEdit.Put(at, YamlValue.texts(all)));
        }
    }

    /// Entries that the file has not yet.
    private List<YamlValue> added(String name, int from, List<String> each, String needed) {
        List<YamlValue> added = new ArrayList<>();
        for (int i = from; i < fields.count(name, needed); i++) {
            String entry = name + i + ".";
            if (!isNone(fields.text(entry + needed)) && !fields.text(entry + "says").isEmpty()) {
                added.add(entry(entry, each));
            }
        }
        return added;
    }

    private YamlValue entry(String name, List<String> each) {
        List<YamlValue.Field> all = new ArrayList<>();
        for (String field : each) {
            if (!fields.text(name + field).isEmpty()) {
                all.add(new YamlValue.Field(field, YamlValue.text(fields.text(name + field))));
            }
            if (field.equals("says") && !fields.all(name + "who").isEmpty()) {
                all.add(new YamlValue.Field("who", YamlValue.texts(fields.all(name + "who"))));
            }
        }
        List<YamlValue.Field> answers = new ArrayList<>();
        questions(name).stream().filter(question -> !fields.text(name + "q." + question).isEmpty())
                .forEach(question -> answers.add(new YamlValue.Field(question,
                        YamlValue.text(fields.text(name + "q." + question)))));
        if (!answers.isEmpty()) {
            all.add(new YamlValue.Field("answers", new YamlValue.Fields(answers)));
        }
        return new YamlValue.Fields(all);
    }
}
