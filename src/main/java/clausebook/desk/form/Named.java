package clausebook.desk.form;

import clausebook.corpus.Entry;
import clausebook.corpus.Listing;
import clausebook.corpus.Vocabulary;
import clausebook.field.Thing;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a field can name, by the names that people know and the ids that stand in files.
final class Named {

    private static final String ROLE = "role:";
    private static final String INSTRUMENT = "instrument:";
    private final Map<Thing, Map<String, String>> names;
    private final Map<String, Map<String, String>> answers = new LinkedHashMap<>();
    private final List<Option> mentions = new ArrayList<>();

    /// Something that can be chosen.
    ///
    /// @param value as it is typed
    /// @param words what it is called; empty where the value says it
    public record Option(String value, String words) {}

    /// @param edition whose clauses can be named
    Named(Guide guide, Optional<EditionGuide> edition, Function<PlacedClause, String> clauseName) {
        names = new LinkedHashMap<>();
        Vocabulary all = guide.vocabulary();
        all.questions().whole().forEach(question -> question.answers().forEach(answer -> answers
                .computeIfAbsent(question.id(), _ -> new LinkedHashMap<>()).put(answer.id(), answer.name())));
        answers.values().forEach(each -> each.values().forEach(name -> of(Thing.ANSWER).put(name, name)));
        put(Thing.AUDIENCE, all.audiences(), "");
        put(Thing.MOMENT, all.moments(), "");
        put(Thing.TOPIC, all.topics(), "");
        put(Thing.ROLE, all.roles(), ROLE);
        put(Thing.INSTRUMENT, all.instruments(), "");
        put(Thing.POLICY_KIND, all.policyKinds(), "");
        put(Thing.QUESTION, all.questions(), "");
        put(Thing.BEARER, all.audiences(), "");
        put(Thing.BEARER, all.roles(), ROLE);
        guide.councils().forEach(council -> of(Thing.COUNCIL).put(council.id().slug(), council.called()));
        edition.ifPresent(found -> found.clauses()
                .forEach(clause -> of(Thing.CLAUSE).put(clause.id().slug(), clauseName.apply(clause))));
        mention(ROLE, all.roles());
        mention(INSTRUMENT, all.instruments());
        of(Thing.CLAUSE).forEach((id, name) -> mentions.add(new Option(id, name)));
    }

    private Named(Named other, Map<String, String> answers) {
        names = new LinkedHashMap<>(other.names);
        names.put(Thing.ANSWER, answers);
        mentions.addAll(other.mentions);
    }

    /// The same where a question is at hand: only its answers can be named.
    Named answering(String question) {
        return new Named(this, answers.getOrDefault(question, Map.of()));
    }

    private Map<String, String> of(Thing thing) {
        return names.computeIfAbsent(thing, _ -> new LinkedHashMap<>());
    }

    private void put(Thing thing, Listing<? extends Entry> list, String start) {
        list.whole().forEach(entry -> of(thing).put(start + entry.id(), entry.name()));
    }

    private void mention(String start, Listing<? extends Entry> list) {
        list.whole().forEach(entry -> mentions.add(new Option(start + entry.id(), entry.name())));
    }

    /// The ids and names of a list of the vocabulary.
    Map<String, String> all(Thing thing) {
        return of(thing);
    }

    /// What a text may mention.
    List<Option> mentions() {
        return mentions;
    }

    /// What can be chosen for a field, each under the name that stands for one thing alone.
    List<Option> options(Thing thing) {
        List<Option> options = new ArrayList<>();
        of(thing).keySet().forEach(id -> {
            String shown = shown(thing, id);
            options.add(new Option(shown, shown.equals(id) ? of(thing).get(id) : ""));
        });
        return options;
    }

    /// What stands in a form for an id: its name, where no other thing has the same.
    String shown(Thing thing, String id) {
        String plain = thing == Thing.INSTRUMENT && id.startsWith(INSTRUMENT) ? id.substring(INSTRUMENT.length()) : id;
        String name = thing == Thing.CLAUSE ? null : of(thing).get(plain);
        boolean alone = name != null && of(thing).values().stream().filter(name::equals).count() == 1;
        return alone ? name : id;
    }

    /// What stands in a file for what was typed: the id of a name, or the words as they are.
    ///
    /// @param meaning of the field, which tells in which of two ways an instrument is named there
    String id(Thing thing, String typed, String meaning) {
        List<String> found = of(thing).entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(typed) && thing != Thing.CLAUSE)
                .map(Map.Entry::getKey).toList();
        String id = found.size() == 1 ? found.getFirst() : typed;
        boolean prefixed = thing == Thing.INSTRUMENT && meaning.contains(INSTRUMENT) && found.size() == 1;
        return prefixed ? INSTRUMENT + id : id;
    }
}
