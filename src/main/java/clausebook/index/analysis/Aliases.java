package clausebook.index.analysis;

import clausebook.corpus.Audience;
import clausebook.corpus.Council;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.Role;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The words and names by which people ask for something that clauses are about: topics, documents, offices, audiences,
/// terms, councils.
public record Aliases(List<Named> all) {

    /// Something to ask for.
    ///
    /// @param key     its term in the index
    /// @param phrases all that it is called, as shown
    /// @param stems   the same phrases as stems, none empty
    public record Named(String key, String name, List<String> phrases, List<Set<String>> stems) {}

    /// @param analyzer the stems of a phrase
    /// @param isUsed tells whether any clause has a key: what no clause has is not asked for
    public static Aliases of(Guide guide, Function<String, Set<String>> analyzer, Predicate<String> isUsed) {
        List<Named> all = new ArrayList<>();
        Vocabulary vocabulary = guide.vocabulary();
        Stream.of(vocabulary.topics(), vocabulary.audiences(), vocabulary.roles(), vocabulary.instruments(),
                vocabulary.terms()).flatMap(listing -> listing.all().stream())
                .map(entry -> named(entry, guide, analyzer)).forEach(all::add);
        guide.councils().stream().map(CouncilGuide::council).map(council -> named(council, analyzer)).forEach(all::add);
        return new Aliases(all.stream().filter(named -> isUsed.test(named.key())).toList());
    }

    /// The place of each key in the list.
    public Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        all.forEach(named -> places.put(named.key(), places.size()));
        return places;
    }

    private static Named named(Entry entry, Guide guide, Function<String, Set<String>> analyzer) {
        List<String> phrases = new ArrayList<>();
        switch (entry) {
            case Topic topic -> phrases.addAll(List.of(topic.name().split(", | and ")));
            case Role role -> {
                phrases.add(role.name());
                phrases.addAll(role.names());
                guide.councils().stream().map(CouncilGuide::council)
                        .forEach(council -> Optional.ofNullable(council.offices().get(role))
                                .ifPresent(office -> phrases.addAll(office.names())));
            }
            case Instrument instrument -> {
                phrases.add(instrument.name());
                phrases.addAll(instrument.names());
            }
            case Audience audience -> phrases.add(audience.name());
            default -> phrases.add(entry.name());
        }
        phrases.addAll(entry.words());
        return named(IndexedClause.key(entry), entry.name(), phrases, analyzer);
    }

    private static Named named(Council council, Function<String, Set<String>> analyzer) {
        String called = council.called().substring(0, 1).toUpperCase(Locale.ROOT) + council.called().substring(1);
        List<String> phrases = new ArrayList<>(List.of(called));
        phrases.addAll(council.words());
        council.life().former().forEach(former -> phrases.add(former.name()));
        // "Malvern" is enough for "Malvern Town Council"; a full name that does not hold the short one is told.
        if (!analyzer.apply(council.fullName()).containsAll(analyzer.apply(council.called()))) {
            phrases.add(council.fullName());
        }
        return named(IndexedClause.key(council), called, phrases, analyzer);
    }

    /// Phrases that come to the same stems are told once.
    private static Named named(String key, String name, List<String> phrases,
            Function<String, Set<String>> analyzer) {
        List<String> kept = new ArrayList<>();
        Set<Set<String>> stems = new LinkedHashSet<>();
        for (String phrase : phrases) {
            Set<String> of = analyzer.apply(phrase);
            if (!of.isEmpty() && stems.add(of)) {
                kept.add(phrase);
            }
        }
        return new Named(key, name, kept, List.copyOf(stems));
    }
}
