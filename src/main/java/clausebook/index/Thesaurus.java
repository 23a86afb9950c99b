package clausebook.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// Everyday words of one language for words that policies use, so that "sacked" finds "dismissal".
///
/// They are put into the index with the clause, and not looked up when somebody searches: then the page needs no list of them, and a word
/// that nobody types costs nothing.
final class Thesaurus {

    private static final int[] NONE = {};

    /// All everyday stems in alphabetical order.
    private final List<String> everyday;
    private final Map<String, Integer> places = new HashMap<>();
    /// By stem the places of its everyday stems: each clause asks for a hundred, most of them more than once.
    private final Map<String, int[]> byStem = new HashMap<>();

    private Thesaurus(Map<String, Set<String>> also) {
        everyday = also.values().stream().flatMap(Set::stream).distinct().sorted().toList();
        everyday.forEach(stem -> places.put(stem, places.size()));
        also.forEach((stem, stems) -> byStem.put(stem, stems.stream().mapToInt(places::get).toArray()));
    }

    /// @param without stems by which no text is to be found in this way
    static Thesaurus of(Language language, Set<String> without) {
        Map<String, Set<String>> also = new HashMap<>();
        lines(language).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> add(line.split(":", 2), language.analyzer(), also));
        also.values().forEach(stems -> stems.removeAll(without));
        return new Thesaurus(also);
    }

    private static List<String> lines(Language language) {
        String name = "everyday." + language.code() + ".txt";
        try (InputStream file = Thesaurus.class.getResourceAsStream(name)) {
            return file == null ? List.of() : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String[] sides, Analyzer analyzer, Map<String, Set<String>> also) {
        Set<String> policy = new LinkedHashSet<>(Words.stems(sides[0], analyzer));
        Set<String> all = new LinkedHashSet<>(policy);
        all.addAll(Words.stems(sides[1], analyzer));
        policy.forEach(stem -> also.computeIfAbsent(stem, _ -> new HashSet<>()).addAll(all));
    }

    /// The other stems by which texts with these stems are found too, in alphabetical order.
    List<String> alsoFor(List<String> stems) {
        BitSet also = new BitSet(everyday.size());
        for (String stem : stems) {
            for (int place : byStem.getOrDefault(stem, NONE)) {
                also.set(place);
            }
        }
        for (String stem : stems) {
            Integer own = places.get(stem);
            if (own != null) {
                also.clear(own);
            }
        }
        return also.stream().mapToObj(everyday::get).toList();
    }
}
