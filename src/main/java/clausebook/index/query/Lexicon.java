package clausebook.index.query;

import clausebook.index.analysis.Aliases;
import clausebook.index.analysis.AnalysedText;
import clausebook.index.analysis.Language;
import clausebook.index.analysis.PrintedNumber;
import clausebook.index.files.SortedBlocks;
import clausebook.index.lucene.LuceneIndex;
import clausebook.index.lucene.QuestionIndex;
import clausebook.index.lucene.SearchField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;

/// All words that one index knows: those of its clauses, and those that people use for what the clauses are about.
public final class Lexicon {

    private static final int SHORTEST_START = 3;
    private static final int MOST_COMPLETIONS = 8;
    /// The fields whose words are known, and tell how frequent a word is.
    private static final Set<SearchField> FREQUENCIES = SearchField.OF_WORDS;

    private final LuceneIndex index;
    private final Optional<QuestionIndex> questions;
    private final Aliases aliases;
    private final Spelling spelling;
    private final SortedBlocks terms;
    private final Analyzer analyzer;
    private final Set<String> aliasStems;
    private final List<String> labels;
    private final Set<String> oftenParted;

    /// @param questions   empty where none is searched
    /// @param oftenParted see [#isOftenParted]
    public Lexicon(LuceneIndex index, Optional<QuestionIndex> questions, Aliases aliases, SortedBlocks terms,
            Set<String> oftenParted) {
        this.index = index;
        this.questions = questions;
        this.aliases = aliases;
        this.terms = terms;
        this.analyzer = index.clauses().language().analyzer();
        this.aliasStems = aliases.all().stream().flatMap(named -> named.stems().stream()).flatMap(Set::stream)
                .collect(Collectors.toSet());
        this.spelling = Spelling.of(counts());
        this.labels = PrintedNumber.labels(index.clauses());
        this.oftenParted = oftenParted;
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>(index.written());
        Analyzer surface = index.clauses().language().surfaceAnalyzer();
        for (Aliases.Named named : aliases.all()) {
            for (String phrase : named.phrases()) {
                AnalysedText.stems(phrase, surface).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        return counts;
    }

    Language language() {
        return index.clauses().language();
    }

    /// Words of the numbers of clauses: see [PrintedNumber#labels].
    List<String> labels() {
        return labels;
    }

    /// True where two words that come to this stem together are one word.
    boolean isJoined(String stem) {
        return isKnown(stem) && !index.apart().contains(stem);
    }

    /// True for the stem of a word that some name or everyday phrase has with a blank in it: "set up".
    boolean isOftenParted(String stem) {
        return oftenParted.contains(stem);
    }

    /// True where a clause is numbered so.
    boolean isNumber(String key) {
        return index.often(LuceneIndex.NUMBER, key) > 0;
    }

    /// True where a title or text has it.
    boolean isSaid(String stem) {
        return index.often(SearchField.NAME.key(), stem) > 0 || index.often(SearchField.TEXT.key(), stem) > 0;
    }

    public Aliases aliases() {
        return aliases;
    }

    public Spelling spelling() {
        return spelling;
    }

    /// The stem of one word.
    public String stem(String word) {
        List<String> stems = AnalysedText.stems(word, analyzer);
        return stems.isEmpty() ? word : stems.getFirst();
    }

    /// True where a clause has it, or a question, a name or an everyday word.
    public boolean isKnown(String stem) {
        return aliasStems.contains(stem) || frequency(stem) > 0
                || questions.filter(index -> index.hasWord(stem)).isPresent();
    }

    /// In how many clauses a stem stands.
    private int frequency(String stem) {
        int most = 0;
        for (SearchField field : FREQUENCIES) {
            most = Math.max(most, index.often(field.key(), stem));
        }
        return most;
    }

    /// The most frequent stems that begin with some letters; only the first and the last block of them are looked at,
    /// as the page loads no more.
    public Set<String> begunBy(String letters) {
        if (letters.length() < SHORTEST_START) {
            return Set.of();
        }
        Map<String, Integer> found = new HashMap<>();
        Set<String> looked = new HashSet<>();
        terms.of(letters).lines().forEach(line -> looked.add(line.key()));
        terms.of(letters + Character.MAX_VALUE).lines().forEach(line -> looked.add(line.key()));
        looked.stream().filter(stem -> stem.startsWith(letters)).forEach(stem -> found.put(stem, frequency(stem)));
        return found.entrySet().stream().filter(entry -> entry.getValue() > 0 || isKnown(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPLETIONS).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }
}
