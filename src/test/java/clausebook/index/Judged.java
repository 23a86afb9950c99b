package clausebook.index;

import clausebook.guide.PlacedClause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/// Queries with clauses that people have graded: 3 answers it, 2 is good, 1 is related.
///
/// A hit is a clause with its items, so a clause has the best grade of its parts.
final class Judged {

    private static final int TOP = 10;
    private static final int GOOD = 2;

    /// Grades by query and then by root clause.
    private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();

    private Judged() {}

    /// @param roots the root clause of each council and place, as `council place`
    static Judged read(Path file, Map<String, PlacedClause> roots) {
        Judged judged = new Judged();
        for (String line : lines(file)) {
            String[] cells = line.split("\t");
            PlacedClause clause = roots.get(cells[2] + " " + cells[3]);
            if (clause == null) {
                throw new IllegalStateException(file + " names a place that no leading edition has: " + line);
            }
            judged.grades.computeIfAbsent(cells[0], _ -> new HashMap<>()).merge(clause.root().clause().id().toString(),
                    Integer.valueOf(cells[4]), Math::max);
        }
        return judged;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How well a search does on one query.
    record Score(String query, double ndcg, double recall, List<String> top) {}

    List<Score> score(Search search) {
        return grades.entrySet().stream().map(entry -> score(entry.getKey(), entry.getValue(), search)).toList();
    }

    private static Score score(String query, Map<String, Integer> graded, Search search) {
        List<String> top = search.find(query, _ -> true).hits().stream().limit(TOP)
                .map(hit -> hit.best().root().clause().id().toString()).toList();
        double gain = gain(top.stream().map(id -> graded.getOrDefault(id, 0)).toList());
        double ideal = gain(graded.values().stream().sorted(Comparator.reverseOrder()).limit(TOP).toList());
        long good = graded.values().stream().filter(grade -> grade >= GOOD).count();
        long found = top.stream().filter(id -> graded.getOrDefault(id, 0) >= GOOD).count();
        return new Score(query, gain / ideal, good == 0 ? 1 : (double) found / Math.min(good, TOP), top);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += ((1 << grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }

    static double mean(DoubleStream values) {
        return values.average().orElseThrow();
    }
}
