package clausebook.index.analysis;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.Council;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.Question;
import clausebook.corpus.Role;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.text.WordLists;
import clausebook.words.Words;
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
/// terms, councils, and questions.
public record Aliases(List<Named> all) {

    /// Something to ask for.
    ///
    /// @param key     its term in the index
    /// @param address of its page
    /// @param phrases all that it is called, as shown
    /// @param stems   the same phrases as stems, none empty
    public record Named(String key, String name, String address, List<String> phrases, List<Set<String>> stems) {

        /// True for a question, which has a ranking of its own: see [IndexedQuestion].
        public boolean isQuestion() {
            return key.startsWith("q:");
        }

        /// True for what stands on the site once, whether a clause is about it or not.
        boolean isOfSite() {
            return isQuestion() || key.startsWith("s:") || key.startsWith("k:") || key.startsWith("n:");
        }
    }

    /// @param analyzer the stems of a phrase
    /// @param isUsed tells whether any clause has a key: what no clause has is not asked for
    /// @param withQuestions whether questions are asked for too
    public static Aliases of(Guide guide, Function<String, Set<String>> analyzer, Predicate<String> isUsed,
            boolean withQuestions) {
        List<Named> all = new ArrayList<>();
        if (withQuestions) {
            guide.comparison().rows().forEach(row -> all.add(question(row.question(), guide, analyzer)));
        }
        Vocabulary vocabulary = guide.vocabulary();
        Stream.of(vocabulary.topics(), vocabulary.audiences(), vocabulary.roles(), vocabulary.instruments(),
                vocabulary.terms()).flatMap(listing -> listing.all().stream())
                .map(entry -> named(entry, guide, analyzer)).forEach(all::add);
        all.addAll(pages(guide, analyzer));
        guide.councils().stream().map(CouncilGuide::council).map(council -> named(council, analyzer)).forEach(all::add);
        return new Aliases(all.stream().filter(named -> named.isOfSite() || isUsed.test(named.key())).toList());
    }

    /// The place of each key in the list.
    public Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        all.forEach(named -> places.put(named.key(), places.size()));
        return places;
    }

    /// Pages that stand once, by the names that are listed beside this class, kinds of policy, and what is asked about
    /// today.
    private static List<Named> pages(Guide guide, Function<String, Set<String>> analyzer) {
        List<Named> pages = new ArrayList<>();
        WordLists listed = WordLists.read(Aliases.class, "pages.en.txt").orElseThrow();
        for (SitePage page : SitePage.values()) {
            if (listed.has(page.word())) {
                List<String> phrases = listed.words(page.word());
                pages.add(named("s:" + page.word(), Words.opening(phrases.getFirst()), page.path(), phrases, analyzer));
            }
        }
        guide.vocabulary().policyKinds().all().forEach(kind -> pages.add(named("k:" + kind.id(), kind.name(),
                SitePage.COUNCILS.path(), List.of(kind.name()), analyzer)));
        guide.vocabulary().asked().forEach(asked -> pages.add(named("n:" + asked.id(), asked.name(), Address.of(asked),
                Stream.concat(Stream.of(asked.name()), asked.words().stream()).toList(), analyzer)));
        return pages;
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
        return named(IndexedClause.key(entry), entry.name(), Address.of(entry), phrases, analyzer);
    }

    /// Only phrases of several words: one alone stands with all other words of the question.
    private static Named question(Question question, Guide guide, Function<String, Set<String>> analyzer) {
        return named(question, guide,
                phrase -> analyzer.apply(phrase).size() > 1 ? analyzer.apply(phrase) : Set.of());
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
        return named(IndexedClause.key(council), called, Address.of(council.id()), phrases, analyzer);
    }

    /// Phrases that come to the same stems are told once.
    private static Named named(String key, String name, String address, List<String> phrases,
            Function<String, Set<String>> analyzer) {
        List<String> kept = new ArrayList<>();
        Set<Set<String>> stems = new LinkedHashSet<>();
        for (String phrase : phrases) {
            Set<String> of = analyzer.apply(phrase);
            if (!of.isEmpty() && stems.add(of)) {
                kept.add(phrase);
            }
        }
        return new Named(key, name, address, kept, List.copyOf(stems));
    }
}
