package clausebook.derive.peer;

import clausebook.likeness.RisingNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One council's clauses by number, made ready once for all councils that they are set beside.
final class PeerSide {

    private final List<PeerTraits> traits;
    /// The numbers of all stems, rising: where a stem stands here is its number on this side.
    private final int[] stems;
    /// By clause the words of it, by their numbers on this side, rising, each once.
    private final int[][] words;
    /// By word where its clauses begin in `clauses`; one more for the end.
    private final int[] starts;
    private final int[] clauses;

    /// @param traits by clause
    /// @param stems  by clause the numbers of its words' stems, rising, each once
    PeerSide(List<PeerTraits> traits, int[][] stems) {
        this.traits = List.copyOf(traits);
        this.stems = RisingNumbers.sorting(Stream.of(stems).flatMapToInt(Arrays::stream).toArray());
        this.words = new int[stems.length][];
        Arrays.setAll(words, clause -> numbered(stems[clause]));
        this.starts = new int[this.stems.length + 1];
        this.clauses = new int[Stream.of(words).mapToInt(own -> own.length).sum()];
        fillClauses();
    }

    private int[] numbered(int[] own) {
        int[] numbers = new int[own.length];
        Arrays.setAll(numbers, at -> Arrays.binarySearch(stems, own[at]));
        return numbers;
    }

    private void fillClauses() {
        for (int[] own : words) {
            for (int word : own) {
                starts[word + 1]++;
            }
        }
        for (int word = 1; word < starts.length; word++) {
            starts[word] += starts[word - 1];
        }
        int[] next = starts.clone();
        for (int clause = 0; clause < words.length; clause++) {
            for (int word : words[clause]) {
                clauses[next[word]] = clause;
                next[word]++;
            }
        }
    }

    int size() {
        return words.length;
    }

    PeerTraits traits(int clause) {
        return traits.get(clause);
    }

    int[] stems() {
        return stems;
    }

    int[] words(int clause) {
        return words[clause];
    }

    /// How many clauses have a word.
    int clausesWith(int word) {
        return starts[word + 1] - starts[word];
    }

    /// Adds a weight to each clause that has a word.
    ///
    /// @param sums by clause
    void add(int word, long weight, long[] sums) {
        for (int at = starts[word]; at < starts[word + 1]; at++) {
            sums[clauses[at]] += weight;
        }
    }
}
