package clausebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.check.Checker;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.index.Indexer;
import clausebook.link.CorpusLinker;
import clausebook.load.FolderSource;
import clausebook.load.Loader;
import clausebook.load.WordsFile;
import clausebook.render.part.Book;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a build does for a clause does not grow with the number of clauses. Measured by the bytes that each stage asks
/// for, which are the same on a fast machine and on a slow one.
final class EffortTest {

    private static final long SEED = 22;
    private static final Path TEMPLATES = Path.of("templates");
    private static final int WARM_UP = 120;
    private static final int FEW = 240;
    private static final int MANY = 480;
    /// What all stages may ask for a clause of the smaller site, with what each site asks for once.
    private static final long MOST_BYTES = 1_500_000;

    @TempDir private Path folder;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void noStageBeforeThePagesNeedsMoreForAClauseOfALargeSiteThanOfASmallOne() throws Exception {
        effort(WARM_UP);
        Map<String, Long> few = effort(FEW);
        Map<String, Long> many = effort(MANY);
        many.forEach((stage, bytes) -> assertThat(bytes).as(stage + ": bytes a clause; of a small site "
                + few.get(stage)).isLessThan(few.get(stage) * 3 / 2));
        assertThat(few.values().stream().mapToLong(Long::longValue).sum()).as(few.toString()).isLessThan(MOST_BYTES);
    }

    /// On one thread, whose bytes can be counted while other tests run.
    private Map<String, Long> effort(int clauses) throws Exception {
        Path content = folder.resolve(clauses + "/content");
        CorpusGenerator.write(content, CorpusSize.ofClauses(clauses), SEED);
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            return one.submit(() -> stages(content, clauses)).get();
        }
    }

    private Map<String, Long> stages(Path content, int clauses) {
        Map<String, Long> effort = new LinkedHashMap<>();
        Problems problems = new Problems();
        var draft =
                bytes(effort, "load", clauses, () -> Loader.load(new FolderSource(content), problems).orElseThrow());
        var corpus = bytes(effort, "check", clauses, () -> Checker.check(draft, problems));
        var linked = bytes(effort, "link", clauses, () -> CorpusLinker.link(corpus, problems));
        Guide guide = bytes(effort, "derive", clauses, () -> Deriver.derive(linked, LocalDate.of(2026, 11, 20)));
        Book book = new Book(guide, WordsFile.read(TEMPLATES, guide.site().language(), problems).orElseThrow(), false);
        bytes(effort, "index", clauses, () -> Indexer.index(guide, book.words()));
        return effort;
    }

    private <T> T bytes(Map<String, Long> effort, String stage, int clauses, Supplier<T> work) {
        long before = threads.getCurrentThreadAllocatedBytes();
        T made = work.get();
        effort.put(stage, (threads.getCurrentThreadAllocatedBytes() - before) / clauses);
        return made;
    }
}
