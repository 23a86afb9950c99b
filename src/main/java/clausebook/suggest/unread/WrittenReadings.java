package clausebook.suggest.unread;

import clausebook.corpus.Bearer;
import clausebook.corpus.Capacity;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Duty;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.corpus.Vocabulary;
import clausebook.corpus.Worded;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.reading.SuggestedReading;
import clausebook.reading.Was;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what an edition's file says of clauses that no person has read: it is on no page, so the guide has it not.
final class WrittenReadings {

    private final Guide guide;
    private final YamlValue file;
    private final Map<ClauseId, YamlPath> paths;
    private final Optional<EditionGuide> before;

    WrittenReadings(Guide guide, EditionGuide of, YamlValue file) {
        this.guide = guide;
        this.file = file;
        this.paths = ReadingEdits.paths(of.edition());
        this.before = guide.find(of.policy().id()).map(PolicyGuide::editions)
                .flatMap(all -> all.stream().takeWhile(one -> one != of).reduce((_, last) -> last));
    }

    Was of(SuggestedReading reading) {
        PlacedClause clause = reading.clause();
        List<Rule> rules = new ArrayList<>();
        for (YamlValue written : values(paths.get(clause.id()).field("rules").in(file))) {
            if (written instanceof YamlValue.Fields fields) {
                rule(fields, reading).ifPresent(rules::add);
            }
        }
        return new Was(rules, words(reading));
    }

    private String words(SuggestedReading reading) {
        MentionWords words = new MentionWords(guide);
        return before.flatMap(edition -> edition.find(reading.clause().id())).filter(PlacedClause::isRead)
                .map(words::plain).filter(old -> !old.equals(reading.text())).orElse("");
    }

    private Optional<Rule> rule(YamlValue.Fields fields, SuggestedReading reading) {
        Vocabulary known = guide.vocabulary();
        List<Bearer> who = new ArrayList<>();
        texts(fields, "who").forEach(name -> bearer(name, known).ifPresent(who::add));
        List<Capacity> capacity = texts(fields, "capacity").stream()
                .flatMap(word -> Worded.find(Capacity.class, word).stream()).toList();
        return Worded.find(Duty.class, text(fields, "duty")).map(duty -> new Rule(duty, text(fields, "printed"),
                text(fields, "says"), who, who.isEmpty(), text(fields, "when"), text(fields, "unless"), capacity,
                List.of(), List.of(), offices(fields, "approval"), offices(fields, "tell"), List.of(), "",
                Optional.empty(), new Rule.Places(reading.at(), reading.at(), reading.at())));
    }

    private List<Role> offices(YamlValue.Fields of, String name) {
        return texts(of, name).stream().flatMap(one -> bearer(one, guide.vocabulary()).stream())
                .filter(Role.class::isInstance).map(Role.class::cast).toList();
    }

    private static Optional<? extends Bearer> bearer(String written, Vocabulary known) {
        return written.startsWith(ReadingEdits.ROLE)
                ? known.roles().find(written.substring(ReadingEdits.ROLE.length()))
                : known.audiences().find(written);
    }

    private static String text(YamlValue.Fields of, String name) {
        return texts(of, name).stream().findFirst().orElse("");
    }

    private static List<String> texts(YamlValue.Fields of, String name) {
        Stream<YamlValue> found = of.fields().stream().filter(field -> field.name().equals(name))
                .map(YamlValue.Field::value);
        return found.flatMap(value -> value instanceof YamlValue.Items items
                ? items.values().stream()
                : Stream.of(value)).filter(YamlValue.Text.class::isInstance)
                .map(text -> ((YamlValue.Text) text).words()).toList();
    }

    private static List<YamlValue> values(Optional<YamlValue> list) {
        return list.filter(YamlValue.Items.class::isInstance).map(items -> ((YamlValue.Items) items).values())
                .orElse(List.of());
    }
}
