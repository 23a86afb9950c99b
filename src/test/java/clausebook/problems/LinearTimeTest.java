package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.pipeline.Pipeline;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A megabyte of every shape that could make a check look at the same letters again and again is answered within two
/// seconds of the processor.
final class LinearTimeTest {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MEGABYTE = 1_000_000;
    private static final String EDITION = "councils/anytown/parking/2025.yaml";
    private static final String START = "title: Parking policy\nlabel: \"2025\"\nlanguage: en\nstatus: in-force\n"
            + "wording: restated\ncovers: [staff]\nsource: { title: Parking policy }\nsections:\n  - id: "
            + "permits\n    clauses:\n";
    private static final String CLAUSE =
            "      - { id: c%d, title: T, kind: information, topics: [permits], text: \"%s\" }\n";

    @TempDir private Path parent;
    private EditedContent content;

    @BeforeEach
    void loadTheClasses() {
        content = EditedContent.in(parent);
        content.check();
    }

    /// Each clause has as much text as one may have.
    @ParameterizedTest
    @ValueSource(
            strings = {"[A A A ", "[INSERT ", "[[show-permit]] ", "must ", "1.1.1.1", "(a) ", "a.", "not ", "A", "9",
                "’s ", "https://", "a@b.c ", "July ", "**a** ", "a\\\\-", "`a\\\\-", "](a\\\\-", "1.5 to 9.9, ",
                "o a\\n", "|a|\\n", "1. a\\n", "[[none]] a\\n", "\\n "})
    void longTexts(String part) throws Exception {
        String text = part.repeat(18_000 / part.length());
        assertSoon(START + many(number -> CLAUSE.formatted(number, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- { id: c%d, title: T, kind: information, topics: [permits], text: x }",
        "- { id: c, title: T%d, kind: information, topics: [permits], text: x }",
        "- { id: c%d, title: T, kind: information, topics: [permit%1$d], text: x }",
        "- { id: c%d, number: \"1.1.1.1.1.1.1.1.%1$d\", title: T, kind: information, topics: [permits], text: x }",
        "- { id: c%d, title: T, topics: [permits], text: must do, rules: [{ duty: must, printed: must, says: do }] }",
        "- { id: c%d, title: T, kind: information, topics: [permits], text: \"see [[c%1$d]] and [[d%1$d]]\" }"})
    void manyClauses(String clause) throws Exception {
        assertSoon(START + many(number -> "      " + clause.formatted(number) + "\n"));
    }

    private static String many(IntFunction<String> piece) {
        StringBuilder words = new StringBuilder();
        for (int number = 0; words.length() < MEGABYTE; number++) {
            words.append(piece.apply(number));
        }
        return words.toString();
    }

    /// One thread does all of it, so that its time is all that the check takes.
    private void assertSoon(String edition) throws Exception {
        content.withFile(EDITION, edition);
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            FutureTask<Duration> check = new FutureTask<>(() -> {
                long before = THREADS.getCurrentThreadCpuTime();
                new Pipeline(new Problems()).check(content.folder());
                return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
            });
            pool.execute(check);
            assertThat(check.get(10, TimeUnit.MINUTES)).isLessThan(LONGEST);
        }
    }
}
