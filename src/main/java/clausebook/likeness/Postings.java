package clausebook.likeness;

import java.util.Arrays;
import java.util.stream.Stream;

/// Which of some texts have a word, for all words at once: the inverted index of information retrieval, in arrays. What
/// looks for a few candidates among many texts looks here.
public final class Postings {

    /// The words of all texts, rising: where a word stands here is its place.
    private final int[] keys;
    /// By text the places of its words, rising, each once.
    private final int[][] places;
    /// By word where its texts begin in `texts`; one more for the end.
    private final int[] starts;
    private final int[] texts;

    /// @param words by text its words by any numbers, rising, each once
    public Postings(int[][] words) {
        this.keys = RisingNumbers.sorting(Stream.of(words).flatMapToInt(Arrays::stream).toArray());
        this.places = new int[words.length][];
        Arrays.setAll(places, text -> placed(words[text]));
        this.starts = new int[this.keys.length + 1];
        this.texts = new int[Stream.of(places).mapToInt(own -> own.length).sum()];
        fill();
    }

    private int[] placed(int[] own) {
        int[] placed = new int[own.length];
        Arrays.setAll(placed, at -> place(own[at]));
        return placed;
    }

    private void fill() {
        for (int[] own : places) {
            for (int word : own) {
                starts[word + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        for (int text = 0; text < places.length; text++) {
            for (int word : places[text]) {
                texts[next[word]] = text;
                next[word]++;
            }
        }
    }

    /// How many texts there are.
    public int size() {
        return places.length;
    }

    /// All words, rising, in the numbers that were given.
    public int[] keys() {
        return keys;
    }

    /// The place of a word among all words; negative where no text has it.
    public int place(int word) {
        return Arrays.binarySearch(keys, word);
    }

    /// The places of a text's words, rising, each once.
    public int[] placesOf(int text) {
        return places[text];
    }

    /// How many texts have the word at a place.
    public int textsWith(int place) {
        return starts[place + 1] - starts[place];
    }

    /// Where the postings of the word at a place begin among all postings; they end where those of the next begin.
    public int start(int place) {
        return starts[place];
    }

    /// The text of a posting. Those of one word rise.
    public int text(int posting) {
        return texts[posting];
    }

    /// Adds a weight to each text that has the word at a place.
    ///
    /// @param sums by text
    public void add(int place, long weight, long[] sums) {
        for (int posting = starts[place]; posting < starts[place + 1]; posting++) {
            sums[texts[posting]] += weight;
        }
    }
}
