package clausebook.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;

/// Everyday words of one language for words that policies use, so that "sacked" finds "dismissal".
///
/// They are put into the index with the clause, and not looked up when somebody searches: then the page needs no list of them, and a word
/// that nobody types costs nothing.
final class Thesaurus {

    private final Map<String, Set<String>> byStem = new HashMap<>();

    private Thesaurus() {}

    static Thesaurus of(Language language) {
        Thesaurus thesaurus = new Thesaurus();
        lines(language).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> thesaurus.add(line.split(":", 2), language.analyzer()));
        return thesaurus;
    }

    private static List<String> lines(Language language) {
        String name = "everyday." + language.code() + ".txt";
        try (InputStream file = Thesaurus.class.getResourceAsStream(name)) {
            return file == null ? List.of() : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] sides, Analyzer analyzer) {
        Set<String> policy = new LinkedHashSet<>(Words.stems(sides[0], analyzer));
        Set<String> all = new LinkedHashSet<>(policy);
        all.addAll(Words.stems(sides[1], analyzer));
        policy.forEach(stem -> byStem.computeIfAbsent(stem, _ -> new TreeSet<>()).addAll(all));
    }

    /// The same without some stems.
    Thesaurus without(Set<String> stems) {
        byStem.values().forEach(also -> also.removeAll(stems));
        return this;
    }

    /// The other stems by which texts with these stems are found too, in alphabetical order.
    Set<String> alsoFor(Iterable<String> stems) {
        Set<String> also = new TreeSet<>();
        stems.forEach(stem -> also.addAll(byStem.getOrDefault(stem, Set.of())));
        if (!also.isEmpty()) {
            stems.forEach(also::remove);
        }
        return also;
    }
}
