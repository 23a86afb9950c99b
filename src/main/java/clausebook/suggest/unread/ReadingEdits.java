package clausebook.suggest.unread;

import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Reading;
import clausebook.corpus.Role;
import clausebook.corpus.Section;
import clausebook.corpus.Topic;
import clausebook.reading.SuggestedReading.SuggestedFact;
import clausebook.reading.SuggestedReading.SuggestedRule;
import clausebook.reading.SuggestedReading;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What readings change in an edition's file.
public final class ReadingEdits {

    /// What stands before an office where audiences may stand too.
    static final String ROLE = "role:";
    private static final String TOPICS = "topics";

    private final Map<ClauseId, YamlPath> paths = new HashMap<>();
    private final List<YamlEdit> edits = new ArrayList<>();

    private ReadingEdits(Edition edition) {
        sections(edition.sections(), YamlPath.of("sections"));
    }

    /// Writes proposals into their usual fields; each clause is marked as suggested.
    public static List<YamlEdit> suggested(Edition edition, List<SuggestedReading> readings) {
        ReadingEdits all = new ReadingEdits(edition);
        readings.forEach(all::add);
        return all.edits;
    }

    /// Leaves the first of the topics that are written for each alone.
    ///
    /// @param file what the edition's file says
    public static List<YamlEdit> firstTopics(Edition edition, List<SuggestedReading> readings, YamlValue file) {
        ReadingEdits all = new ReadingEdits(edition);
        for (SuggestedReading reading : readings) {
            YamlPath topics = all.paths.get(reading.clause().id()).field(TOPICS);
            if (topics.in(file).orElse(null) instanceof YamlValue.Items(List<YamlValue> written)
                    && written.size() > 1) {
                all.edits.add(new YamlEdit.Put(topics, new YamlValue.Items(List.of(written.getFirst()))));
            }
        }
        return all.edits;
    }

    /// Where each clause of an edition stands in its file.
    static Map<ClauseId, YamlPath> paths(Edition edition) {
        return Collections.unmodifiableMap(new ReadingEdits(edition).paths);
    }

    /// True where a file says already what is proposed, but for the topics: what is likely for a clause changes with
    /// each other that is read.
    public static boolean stand(Edition edition, List<SuggestedReading> readings, YamlValue file) {
        ReadingEdits all = new ReadingEdits(edition);
        readings.forEach(all::add);
        Set<YamlPath> topics = readings.stream().map(reading -> all.paths.get(reading.clause().id()).field(TOPICS))
                .collect(Collectors.toSet());
        return all.edits.stream().allMatch(edit -> edit instanceof YamlEdit.Put put
                && (topics.contains(put.at()) || put.at().in(file).filter(put.value()::equals).isPresent()));
    }

    /// Marks clauses as read by a person.
    public static List<YamlEdit> confirmed(Edition edition, List<ClauseId> clauses, LocalDate day) {
        ReadingEdits all = new ReadingEdits(edition);
        for (ClauseId id : clauses) {
            all.edits.add(new YamlEdit.Remove(all.paths.get(id).field("reading")));
            all.edits.add(YamlEdit.put(all.paths.get(id).field("read"), day.toString()));
        }
        return all.edits;
    }

    private void sections(List<Section> sections, YamlPath at) {
        for (int i = 0; i < sections.size(); i++) {
            YamlPath section = at.entry(i);
            sections.get(i).intro().ifPresent(intro -> clause(intro, section.field("intro")));
            clauses(sections.get(i).clauses(), section.field("clauses"));
            sections.get(i).closing().ifPresent(closing -> clause(closing, section.field("closing")));
            sections(sections.get(i).sections(), section.field("sections"));
        }
    }

    private void clauses(List<Clause> clauses, YamlPath at) {
        for (int i = 0; i < clauses.size(); i++) {
            clause(clauses.get(i), at.entry(i));
        }
    }

    private void clause(Clause clause, YamlPath at) {
        paths.put(clause.id(), at);
        clauses(clause.items(), at.field("items"));
        clause.closing().ifPresent(closing -> clause(closing, at.field("closing")));
    }

    private void add(SuggestedReading reading) {
        YamlPath at = paths.get(reading.clause().id());
        if (reading.clause().parent().isEmpty()) {
            edits.add(YamlEdit.put(at.field("reading"), Reading.SUGGESTED.word()));
        }
        reading.kind().ifPresent(kind -> edits.add(YamlEdit.put(at.field("kind"), kind.word())));
        if (!reading.topics().isEmpty()) {
            edits.add(new YamlEdit.Put(at.field(TOPICS),
                    YamlValue.texts(reading.topics().stream().map(Topic::id).toList())));
        }
        put(at.field("rules"), reading.rules().stream().map(ReadingEdits::rule).toList());
        put(at.field("facts"), reading.facts().stream().map(ReadingEdits::fact).toList());
    }

    private void put(YamlPath at, List<YamlValue> entries) {
        if (!entries.isEmpty()) {
            edits.add(new YamlEdit.Put(at, new YamlValue.Items(entries)));
        }
    }

    private static YamlValue rule(SuggestedRule rule) {
        List<YamlValue.Field> fields = new ArrayList<>();
        add(fields, "duty", rule.duty().word());
        add(fields, "printed", rule.printed());
        add(fields, "says", rule.says());
        bearers(fields, "who", rule.who());
        add(fields, "when", rule.when());
        add(fields, "unless", rule.unless());
        bearers(fields, "approval", rule.approval());
        bearers(fields, "tell", rule.tell());
        return new YamlValue.Fields(fields);
    }

    private static void bearers(List<YamlValue.Field> fields, String name, List<? extends Bearer> bearers) {
        if (!bearers.isEmpty()) {
            fields.add(new YamlValue.Field(name,
                    YamlValue.texts(bearers.stream().map(ReadingEdits::bearer).toList())));
        }
    }

    private static String bearer(Bearer bearer) {
        return bearer instanceof Role ? ROLE + bearer.id() : bearer.id();
    }

    private static YamlValue fact(SuggestedFact fact) {
        List<YamlValue.Field> fields = new ArrayList<>();
        add(fields, "kind", fact.kind().word());
        add(fields, "says", fact.says());
        return new YamlValue.Fields(fields);
    }

    private static void add(List<YamlValue.Field> fields, String name, String words) {
        if (!words.isEmpty()) {
            fields.add(new YamlValue.Field(name, YamlValue.text(words)));
        }
    }
}
