package clausebook.publish;

import static clausebook.publish.SampleSites.generation;
import static clausebook.publish.SampleSites.publish;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ReadingWhilePublishingTest {

    private final AtomicBoolean ended = new AtomicBoolean();

    @TempDir private Path parent;

    @Test
    void readerNeverMissesAPage() throws Exception {
        Path out = parent.resolve("site");
        publish(generation("a"), out);
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Future<Integer> looks = reader.submit(lookAtHomeUntilTheEnd(out.resolve("index.html")));
            try {
                for (int round = 0; round < 30; round++) {
                    publish(generation(round % 2 == 0 ? "b" : "a"), out);
                }
            } finally {
                ended.set(true);
            }
            assertThat(looks.get()).as("looks without a page missing").isGreaterThan(100);
        }
    }

    private Callable<Integer> lookAtHomeUntilTheEnd(Path home) {
        return () -> {
            int looks = 0;
            while (!ended.get()) {
                requireWhole(home);
                looks++;
            }
            return looks;
        };
    }

    private static void requireWhole(Path home) throws IOException {
        assertThat(Files.readString(home)).isIn("home of a", "home of b");
    }
}
