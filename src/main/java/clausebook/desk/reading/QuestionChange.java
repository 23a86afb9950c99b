package clausebook.desk.reading;

import clausebook.corpus.Question;
import clausebook.corpus.QuestionType;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.save.ClausePath;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the form of a question changes: answers in the edition's file, and the silence in the list of questions.
final class QuestionChange {

    /// The place of a rule, of a fact, or of a clause that has neither: `photos.rule.0`, `photos.whole`.
    static final Pattern PLACE = Pattern.compile("([a-z0-9-]+)\\.(?:(rule|fact)\\.(\\d{1,4})|whole)");
    private static final String SILENT = "silent";
    private static final String ANSWERS = "answers";
    /// Somebody whom every answer names beside those that it names by itself.
    static final String ANYBODY = "who";
    private static final String WHO = ".who";

    private final YamlValue file;
    private final Question question;
    private final Fields sent;
    private final List<YamlEdit> edits = new ArrayList<>();

    private QuestionChange(YamlValue file, Question question, Fields sent) {
        this.file = file;
        this.question = question;
        this.sent = sent;
    }

    /// Answers that were chosen.
    ///
    /// @param file  what the edition's file said when the form was filled
    /// @param whole what a clause says that has neither rules nor facts yet, by its id
    static List<YamlEdit> answers(YamlValue file, Question question, Fields sent,
            UnaryOperator<String> whole) throws MalformedRequest {
        QuestionChange change = new QuestionChange(file, question, sent);
        for (String name : new TreeSet<>(sent.values().keySet())) {
            Matcher place = PLACE.matcher(name);
            if (place.matches()) {
                change.add(name, place, whole);
            }
        }
        return change.edits;
    }

    private void add(String name, Matcher place, UnaryOperator<String> whole)
            throws MalformedRequest {
        String answer = sent.text(name).strip();
        Optional<YamlPath> clause = ClausePath.of(file, place.group(1));
        boolean known = answer.isEmpty() || question.answers().stream().anyMatch(one -> one.id().equals(answer));
        if (!known || clause.isEmpty()) {
            throw new MalformedRequest("no such answer");
        }
        if (place.group(2) == null) {
            whole(clause.get(), answer, who(name), whole.apply(place.group(1)));
        } else {
            entry(clause.get().field(place.group(2) + "s").entry(Integer.parseInt(place.group(3))), answer,
                    who(name));
        }
    }

    private List<String> who(String name) {
        List<String> who = new ArrayList<>(sent.all(name + WHO));
        who.addAll(sent.all(ANYBODY));
        return who;
    }

    /// Where a clause is information alone, what answers is a fact of its own.
    private void whole(YamlPath clause, String answer, List<String> who, String says) {
        if (!answer.isEmpty()) {
            String kind = clause.field("kind").in(file).filter(YamlValue.Text.class::isInstance)
                    .map(value -> ((YamlValue.Text) value).words()).orElse("information");
            YamlValue fact = new YamlValue.Fields(List.of(new YamlValue.Field("kind", YamlValue.text(kind)),
                    new YamlValue.Field("says", YamlValue.text(says)),
                    new YamlValue.Field(ANSWERS, new YamlValue.Fields(
                            List.of(new YamlValue.Field(question.id(), value(answer, who)))))));
            edits.add(new YamlEdit.Put(clause.field("facts"), new YamlValue.Items(List.of(fact))));
        }
    }

    private void entry(YamlPath entry, String answer, List<String> who) {
        YamlPath answers = entry.field(ANSWERS);
        YamlPath at = answers.field(question.id());
        Optional<YamlValue> old = at.in(file);
        if (entry.in(file).isEmpty() || old.equals(answer.isEmpty()
                ? Optional.empty()
                : Optional.of(value(answer, who)))) {
            return;
        }
        boolean last = answers.in(file).filter(value -> value instanceof YamlValue.Fields(var fields)
                && fields.size() == 1).isPresent();
        edits.add(answer.isEmpty()
                ? new YamlEdit.Remove(last ? answers : at)
                : new YamlEdit.Put(at, value(answer, who)));
    }

    private YamlValue value(String answer, List<String> who) {
        List<String> named = who.stream().filter(id -> !id.isBlank()).distinct().toList();
        return named.isEmpty() || question.type() == QuestionType.CHOICE
                ? YamlValue.text(answer)
                : new YamlValue.Fields(List.of(new YamlValue.Field("answer", YamlValue.text(answer)),
                        new YamlValue.Field("who", YamlValue.texts(named))));
    }

    /// Says that a council's policy says nothing, or takes that away.
    ///
    /// @param questions what the list of questions says
    /// @param day       on which somebody looked; empty where it says something after all
    static List<YamlEdit> silence(YamlValue questions, Question question, String council, String day) {
        List<YamlValue> all = questions instanceof YamlValue.Items(List<YamlValue> values) ? values : List.of();
        for (int i = 0; i < all.size(); i++) {
            if (ReadingFields.text(all.get(i), "id").equals(question.id())) {
                return silence(questions, YamlPath.ROOT.entry(i).field(SILENT), council, day);
            }
        }
        return List.of();
    }

    private static List<YamlEdit> silence(YamlValue questions, YamlPath silent, String council, String day) {
        YamlPath at = silent.field(council);
        if (!day.isEmpty()) {
            return List.of(YamlEdit.put(at, day));
        }
        boolean last = silent.in(questions).filter(value -> value instanceof YamlValue.Fields(var fields)
                && fields.size() == 1).isPresent();
        return at.in(questions).isEmpty() ? List.of() : List.of(new YamlEdit.Remove(last ? silent : at));
    }
}
