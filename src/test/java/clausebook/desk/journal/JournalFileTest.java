package clausebook.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines of a journal come back letter by letter, and those before a cut are whole.
final class JournalFileTest {

    private static final List<List<String>> LINES = List.of(List.of("typed", "a\tb\\n", "line\nline\r\n"),
            List.of("", "ŵ ’ 🙂", "\\", "\\\\t"), List.of("saved", "x".repeat(300)));

    @TempDir private Path folder;

    @Test
    void everyLetterComesBack() throws IOException {
        assertThat(written().lines()).isEqualTo(LINES);
        assertThat(new JournalFile(file(), new RealDisk()).lines()).isEqualTo(LINES);
    }

    @Test
    void whatWasCutOffAtAnyByteHarmsNoOtherLine() throws IOException {
        written();
        byte[] all = Files.readAllBytes(file());
        for (int cut = 0; cut <= all.length; cut++) {
            Files.write(file(), Arrays.copyOf(all, cut));
            JournalFile again = new JournalFile(file(), new RealDisk());
            List<List<String>> before = again.lines();
            assertThat(before).isEqualTo(LINES.subList(0, before.size()));
            if (cut % 40 == 0) {
                again.add(List.of("after", "the cut"));
                assertThat(again.lines()).hasSize(before.size() + 1).containsAll(before)
                        .contains(List.of("after", "the cut"));
            }
        }
    }

    @Test
    void aDamagedLineIsPassedOver() throws IOException {
        written();
        byte[] all = Files.readAllBytes(file());
        all[20] ^= 1;
        Files.write(file(), all);
        assertThat(new JournalFile(file(), new RealDisk()).lines()).isEqualTo(LINES.subList(1, 3));
    }

    private JournalFile written() throws IOException {
        JournalFile file = new JournalFile(file(), new RealDisk());
        for (List<String> line : LINES) {
            file.add(line);
        }
        return file;
    }

    private Path file() {
        return folder.resolve("lines.log");
    }
}
