package clausebook.suggest.near;

import clausebook.likeness.LanguageWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts as vectors of their stems: (1 + ln tf) · idf, length 1 (Salton and Buckley 1988). What is rare in the texts
/// that were read weighs more. Sums run in the order of the alphabet, so they are the same on every machine.
public final class TermVectors {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’]\\p{L}+)?");

    private final LanguageWords language;
    private final Set<String> stops;
    private final Map<String, Integer> textsWith = new HashMap<>();
    private final int texts;
    /// The texts that people have read are looked at once an entry that they stand under.
    private final Map<String, SortedMap<String, Double>> known = new HashMap<>();

    /// @param read the texts by which rarity is told
    public TermVectors(List<String> read, LanguageWords language) {
        this.language = language;
        this.stops = Set.copyOf(language.stops());
        this.texts = read.size();
        read.forEach(text -> counts(text).keySet().forEach(stem -> textsWith.merge(stem, 1, Integer::sum)));
    }

    /// The vector of a text; empty for one without a telling word.
    public SortedMap<String, Double> of(String text) {
        return known.computeIfAbsent(text, this::made);
    }

    private SortedMap<String, Double> made(String text) {
        SortedMap<String, Double> vector = new TreeMap<>();
        counts(text).forEach((stem, count) -> vector.put(stem, (1 + Math.log(count)) * rarity(stem)));
        return unit(vector);
    }

    private double rarity(String stem) {
        return Math.log(1 + (texts + 1.0) / (textsWith.getOrDefault(stem, 0) + 1));
    }

    private SortedMap<String, Integer> counts(String text) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String plain = language.withoutOwner(word.group());
            if (!stops.contains(plain)) {
                counts.merge(language.stem(plain), 1, Integer::sum);
            }
        }
        return counts;
    }

    /// The mean of some vectors; empty for none.
    public static SortedMap<String, Double> mean(List<SortedMap<String, Double>> vectors) {
        SortedMap<String, Double> sum = new TreeMap<>();
        for (SortedMap<String, Double> vector : vectors) {
            vector.forEach((stem, weight) -> sum.merge(stem, weight, Double::sum));
        }
        return scaled(sum, 1.0 / Math.max(1, vectors.size()));
    }

    /// One vector and a share of another.
    public static SortedMap<String, Double> sum(SortedMap<String, Double> one, SortedMap<String, Double> other,
            double share) {
        SortedMap<String, Double> sum = new TreeMap<>(one);
        other.forEach((stem, weight) -> sum.merge(stem, weight * share, Double::sum));
        return sum;
    }

    private static SortedMap<String, Double> scaled(SortedMap<String, Double> vector, double by) {
        SortedMap<String, Double> scaled = new TreeMap<>();
        vector.forEach((stem, weight) -> scaled.put(stem, weight * by));
        return scaled;
    }

    /// A vector of length 1 that points the same way.
    public static SortedMap<String, Double> unit(SortedMap<String, Double> vector) {
        double squares = 0;
        for (double weight : vector.values()) {
            squares += weight * weight;
        }
        return scaled(vector, squares == 0 ? 0 : 1 / Math.sqrt(squares));
    }

    /// The cosine of the angle between two of length 1: 0 nothing shared, 1 the same words in the same shares.
    public static double likeness(SortedMap<String, Double> one, SortedMap<String, Double> other) {
        double shared = 0;
        for (Map.Entry<String, Double> part : one.entrySet()) {
            Double weight = other.get(part.getKey());
            shared += weight == null ? 0 : part.getValue() * weight;
        }
        return shared;
    }
}
