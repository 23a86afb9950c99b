package clausebook.index.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// Everyday words of one language for words that policies use, so that "sacked" finds "dismissal".
///
/// They are put into the index with the clause, and not looked up when somebody searches: then the page needs no list
/// of them, and a word that nobody types costs nothing.
public final class Thesaurus {

    private static final int[] NONE = {};

    /// By stem its everyday stems.
    private final int[][] byStem;

    private Thesaurus(int[][] byStem) {
        this.byStem = byStem;
    }

    /// @param without stems by which no text is to be found in this way
    /// @param numbers gets all stems that it has
    static Thesaurus of(Language language, NumberSet without, WordNumbers numbers) {
        Map<String, Set<String>> also = new HashMap<>();
        lines(language).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> add(line.split(":", 2), language.analyzer(), also));
        also.forEach((stem, stems) -> {
            numbers.of(stem);
            stems.forEach(numbers::of);
        });
        int[][] byStem = new int[numbers.size()][];
        Arrays.fill(byStem, NONE);
        also.forEach((stem, stems) -> byStem[numbers.of(stem)] =
                stems.stream().mapToInt(numbers::of).filter(other -> !without.has(other)).toArray());
        return new Thesaurus(byStem);
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
        Set<String> policy = new LinkedHashSet<>(AnalysedText.stems(sides[0], analyzer));
        Set<String> all = new LinkedHashSet<>(policy);
        all.addAll(AnalysedText.stems(sides[1], analyzer));
        policy.forEach(stem -> also.computeIfAbsent(stem, _ -> new HashSet<>()).addAll(all));
    }

    /// Adds the stems by which texts with these stems are found too; some of their own may be among them.
    void addFor(int[] stems, NumberSet found) {
        for (int stem : stems) {
            found.addAll(byStem[stem]);
        }
    }
}
