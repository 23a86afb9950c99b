package clausebook.index.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Words that are written in one, with a hyphen or in two: `cooperate`, `co-operate` and `co operate`.
///
/// Where a text parts such a word, the whole word stands in the index beside its parts. That is so where the clauses
/// write it in one or with a hyphen as often as in two, and where it is written in one somewhere, or has a part that is
/// no word by itself (`co`). So "every day" stays two words though somebody writes "everyday", and "pre-election" is
/// one.
public final class Compounds {

    /// A word that stands with another at its place is written as a number below this one.
    private static final int BESIDE = -2;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_SECOND = 3;

    private final CachedAnalyzer analyzer;
    private final Map<String, Integer> written;
    /// By the stems of both parts.
    private final Map<Long, Pair> pairs = new HashMap<>();
    private final Map<Integer, Integer> free = new HashMap<>();

    private static final class Pair {

        private final int whole;
        private int inOne;
        private int withHyphen;
        private int inTwo;

        private Pair(int whole, int inOne) {
            this.whole = whole;
            this.inOne = inOne;
        }
    }

    private Compounds(CachedAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.written = analyzer.counts();
    }

    /// What stands in an array for a word beside the one before it.
    ///
    /// @param number of a stem, or of a hyphenated word of the analyzer
    static int beside(int number) {
        return BESIDE - number;
    }

    /// The number of what stands beside the word before, or below 0 for any other word.
    public static int numberBeside(int word) {
        return word <= BESIDE ? BESIDE - word : -1;
    }

    /// Puts whole words beside their parts in titles and texts, and hyphenated ones among everyday words.
    ///
    /// @return stems of words that stay two
    static Set<String> join(List<AnalysedClause> clauses, CachedAnalyzer analyzer) {
        Compounds compounds = new Compounds(analyzer);
        analyzer.hyphenated().forEach(compounds::add);
        compounds.written.keySet().forEach(compounds::addInOne);
        for (AnalysedClause clause : clauses) {
            compounds.count(clause.title());
            compounds.count(clause.text());
            compounds.countHyphens(clause.own());
        }
        for (int i = 0; i < clauses.size(); i++) {
            clauses.set(i, clauses.get(i).with(compounds::joined, compounds::resolved));
        }
        return compounds.apart();
    }

    private void add(CachedAnalyzer.Hyphenated word) {
        if (word.whole().length() >= SHORTEST && word.first() >= 0 && word.second() >= 0) {
            pairs.computeIfAbsent(key(word.first(), word.second()),
                    _ -> new Pair(word.stem(), written.getOrDefault(word.whole(), 0)));
        }
    }

    private void addInOne(String whole) {
        for (int at = 1; at <= whole.length() - SHORTEST_SECOND && whole.length() >= SHORTEST; at++) {
            String first = whole.substring(0, at);
            String second = whole.substring(at);
            if (written.containsKey(first) && written.containsKey(second)) {
                long key = key(analyzer.stem(first), analyzer.stem(second));
                Pair pair = pairs.computeIfAbsent(key, _ -> new Pair(analyzer.stem(whole), 0));
                pair.inOne = Math.max(pair.inOne, written.get(whole));
            }
        }
    }

    private static long key(int first, int second) {
        return (long) first << Integer.SIZE | second & 0xFFFF_FFFFL;
    }

    private void count(int[] words) {
        countHyphens(words);
        for (int i = 0; i + 1 < words.length; i++) {
            boolean hyphen = i + 2 < words.length && numberBeside(words[i + 2]) >= 0;
            boolean part = hyphen || numberBeside(words[i + 1]) >= 0;
            if (words[i] >= 0 && !part) {
                free.merge(words[i], 1, Integer::sum);
                Pair pair = words[i + 1] >= 0 ? pairs.get(key(words[i], words[i + 1])) : null;
                if (pair != null) {
                    pair.inTwo++;
                }
            }
        }
        if (words.length > 0 && words[words.length - 1] >= 0) {
            free.merge(words[words.length - 1], 1, Integer::sum);
        }
    }

    private void countHyphens(int[] words) {
        for (int word : words) {
            Pair pair = numberBeside(word) >= 0 ? pairs.get(key(hyphenated(word))) : null;
            if (pair != null) {
                pair.withHyphen++;
            }
        }
    }

    private CachedAnalyzer.Hyphenated hyphenated(int word) {
        return analyzer.hyphenated().get(numberBeside(word));
    }

    private static long key(CachedAnalyzer.Hyphenated word) {
        return key(word.first(), word.second());
    }

    /// Of a word with a part that says nothing, such as "on-line", it is known where it stands with a hyphen.
    private boolean isOne(CachedAnalyzer.Hyphenated word) {
        boolean pair = word.first() >= 0 && word.second() >= 0;
        return pair ? isOne(key(word)) : word.stem() >= 0 && written.containsKey(word.whole());
    }

    private boolean isOne(long key) {
        Pair pair = pairs.get(key);
        boolean bound = pair != null && pair.withHyphen > 0
                && (isBound((int) (key >> Integer.SIZE), pair) || isBound((int) key, pair));
        return pair != null && (pair.inOne > 0 || bound) && pair.inTwo <= pair.inOne + pair.withHyphen;
    }

    /// True for a part that hardly stands anywhere else.
    private boolean isBound(int stem, Pair pair) {
        return free.getOrDefault(stem, 0) <= pair.inTwo;
    }

    /// Where two words are one, that one behind them; no hyphenated words.
    private int[] joined(int[] words) {
        IntStream.Builder joined = IntStream.builder();
        for (int i = 0; i < words.length; i++) {
            boolean hyphen = numberBeside(words[i]) >= 0;
            boolean hyphenNext = i + 1 < words.length && numberBeside(words[i + 1]) >= 0;
            if (!hyphen) {
                joined.add(words[i]);
                boolean pair = i > 0 && words[i] >= 0 && words[i - 1] >= 0 && !hyphenNext;
                if (pair && isOne(key(words[i - 1], words[i]))) {
                    joined.add(beside(pairs.get(key(words[i - 1], words[i])).whole));
                }
            } else if (isOne(hyphenated(words[i]))) {
                joined.add(beside(hyphenated(words[i]).stem()));
            }
        }
        return joined.build().toArray();
    }

    /// Words that stand once each: hyphenated ones as the words that they are, or not at all.
    private int[] resolved(int[] words) {
        return IntStream.of(words).filter(word -> numberBeside(word) < 0 || isOne(hyphenated(word)))
                .map(word -> numberBeside(word) < 0 ? word : hyphenated(word).stem()).distinct().toArray();
    }

    private Set<String> apart() {
        Set<String> apart = new HashSet<>();
        pairs.forEach((key, pair) -> {
            if (!isOne(key)) {
                apart.add(analyzer.numbers().word(pair.whole));
            }
        });
        return apart;
    }
}
