package clausebook.bench;

import clausebook.derive.Deriver;
import clausebook.derive.compare.Comparing;
import clausebook.diagnostic.Problems;
import clausebook.guide.Comparison;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.guide.LinkedCorpus;
import clausebook.likeness.LanguageWords;
import clausebook.likeness.WordForms;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Measures how long it takes to compare 5, 50 and 500 councils: `java … clausebook.bench.ComparisonBench`.
///
/// Each council has a policy of 60 clauses; there are 56 questions, and every third rule answers one.
final class ComparisonBench {

    private static final long SEED = 20_261_120L;
    private static final int QUESTIONS = 56;
    private static final int CLAUSES = 60;
    private static final int RUNS = 5;
    private static final int PAIRS = 10;
    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    private ComparisonBench() {}

    public static void main(String[] arguments) throws IOException {
        for (int councils : List.of(5, 50, 500)) {
            Path content = Files.createTempDirectory("comparison-bench");
            write(content, councils);
            Problems problems = new Problems();
            LinkedCorpus linked = new Pipeline(problems).check(content)
                    .orElseThrow(() -> new IllegalStateException(problems.inOrder().toString()));
            tell(councils, linked);
        }
    }

    private static void tell(int councils, LinkedCorpus linked) {
        double whole = Double.MAX_VALUE;
        double compared = Double.MAX_VALUE;
        Guide guide = Deriver.derive(linked, DATE);
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            guide = Deriver.derive(linked, DATE);
            whole = Math.min(whole, seconds(start));
            long again = System.nanoTime();
            Comparing.of(guide.councils(), guide.vocabulary(), guide::about,
                    new WordForms(LanguageWords.of("en")));
            compared = Math.min(compared, seconds(again));
        }
        long start = System.nanoTime();
        align(guide);
        System.out.printf(
                "%d councils, %d answers: derived in %.3f s, of it compared in %.3f s; a pair aligned in %.3f s%n",
                councils, answers(guide.comparison()), whole, compared, seconds(start) / PAIRS);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void align(Guide guide) {
        List<CouncilGuide> councils = guide.councils();
        for (int pair = 0; pair < PAIRS; pair++) {
            guide.align(councils.get(pair % councils.size()), councils.get((pair + 1) % councils.size()));
        }
    }

    private static long answers(Comparison comparison) {
        return comparison.rows().stream().flatMap(row -> row.cells().values().stream())
                .mapToLong(cell -> cell.given().size()).sum();
    }

    private static void write(Path content, int councils) throws IOException {
        CorpusGenerator.write(content, new CorpusSize(councils, 1, CLAUSES), SEED);
        RichCorpus.ask(content, QUESTIONS, SEED);
    }
}
