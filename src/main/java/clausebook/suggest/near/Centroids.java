package clausebook.suggest.near;

import clausebook.corpus.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Ranks the entries of a closed list for a text: each entry is the mean of the texts that people have put under it
/// (Rocchio 1971), and a share of its own name, note and everyday words.
///
/// @param <E> what is ranked: topics, questions, moments
public final class Centroids<E extends Entry> {

    private final TermVectors vectors;
    private final Map<E, SortedMap<String, Double>> centres = new LinkedHashMap<>();

    /// An entry and how near it is, 0 to 1.
    public record Ranked<E>(E entry, double likeness) {}

    public Centroids(TermVectors vectors) {
        this.vectors = vectors;
    }

    /// @param examples the texts that people have put under it; may be none
    /// @param own      its name, note and words
    /// @param share    how much its own words count beside the mean of the examples
    public void add(E entry, List<String> examples, String own, double share) {
        List<SortedMap<String, Double>> read = examples.stream().map(vectors::of).toList();
        centres.put(entry, TermVectors.unit(TermVectors.sum(TermVectors.mean(read), vectors.of(own), share)));
    }

    /// The nearest entries, nearest first; of equally near ones that which was added first. None that shares nothing.
    public List<Ranked<E>> near(String text, int most) {
        SortedMap<String, Double> vector = vectors.of(text);
        List<Ranked<E>> ranked = new ArrayList<>();
        centres.forEach((entry, centre) -> ranked.add(new Ranked<>(entry, TermVectors.likeness(vector, centre))));
        ranked.removeIf(one -> one.likeness() == 0);
        ranked.sort(Comparator.comparingDouble((Ranked<E> one) -> one.likeness()).reversed());
        return List.copyOf(ranked.subList(0, Math.min(most, ranked.size())));
    }
}
