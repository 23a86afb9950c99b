package clausebook.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was typed is there after a restart, until it is saved.
final class TypedWordsTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @TempDir private Path folder;

    @Test
    void whatWasTypedLastIsThereAfterARestart() throws IOException {
        Journal journal = open();
        journal.typed().keep(typed("a", "lend a"));
        journal.typed().keep(typed("b", "another window"));
        journal.typed().keep(typed("a", "lend a key\nto nobody"));
        assertThat(open().typed().waiting("e.yaml", "lend")).containsExactly(typed("b", "another window"),
                typed("a", "lend a key\nto nobody"));
        assertThat(open().typed().waiting("e.yaml", "lose")).isEmpty();
    }

    @Test
    void whatIsSavedWaitsNoMoreAndWhatIsPutAsideStays() throws IOException {
        Journal journal = open();
        journal.typed().keep(typed("a", "saved"));
        journal.typed().keep(typed("b", "not wanted"));
        journal.typed().saved("a");
        journal.typed().putAside("b");
        assertThat(open().typed().waiting()).isEmpty();
        assertThat(open().typed().aside()).containsExactly(typed("b", "not wanted"));
        assertThat(open().typed().of("b")).contains(typed("b", "not wanted"));
    }

    @Test
    void aLongJournalIsWrittenShorterAndLosesNothing() throws IOException {
        Journal journal = open();
        journal.typed().keep(typed("b", "not wanted"));
        journal.typed().putAside("b");
        for (int i = 0; i < 30; i++) {
            journal.typed().keep(typed("a", "x".repeat(i)));
        }
        Path file = folder.resolve("typed.log");
        byte[] once = Files.readAllBytes(file);
        for (int i = 0; i < 70; i++) {
            Files.write(file, once, StandardOpenOption.APPEND);
        }
        long before = Files.size(file);
        assertThat(open().typed().waiting()).containsExactly(typed("a", "x".repeat(29)));
        assertThat(Files.size(file)).isLessThan(before / 100);
        assertThat(open().typed().waiting()).containsExactly(typed("a", "x".repeat(29)));
        assertThat(open().typed().aside()).containsExactly(typed("b", "not wanted"));
    }

    private Journal open() throws IOException {
        return Journal.open(folder, new RealDisk());
    }

    private static Typed typed(String form, String says) {
        return new Typed(form, "e.yaml", Version.of(new byte[0]), "lend", Map.of("says", says), NOON);
    }
}
