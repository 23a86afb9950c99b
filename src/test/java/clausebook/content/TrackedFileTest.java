package clausebook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class TrackedFileTest {

    @TempDir private Path folder;

    @Test
    @DisabledIfSystemProperty(named = "golden.update", matches = "true", disabledReason = "the file would be put right")
    void aFileThatDiffersInOneLetterIsCaught() throws IOException {
        Path file = Files.writeString(folder.resolve("made.json"), "{ }\n");

        assertThatThrownBy(() -> TrackedFile.holds(file, "{}\n")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("golden.update");
    }

    @Test
    @DisabledIfSystemProperty(named = "golden.update", matches = "true", disabledReason = "the file would be written")
    void aMissingFileIsCaught() {
        assertThatThrownBy(() -> TrackedFile.holds(folder.resolve("none.json"), "")).isInstanceOf(AssertionError.class);
    }

    @Test
    @DisabledIfSystemProperty(named = "golden.update", matches = "true", disabledReason = "the page would be put right")
    void aPartOfAPageThatDiffersIsCaught() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"),
                "# Page\n<!-- made: table -->\n\nold\n\n<!-- end: table -->\nmore\n");

        TrackedFile.holdsPart(page, "table", "old\n");
        assertThatThrownBy(() -> TrackedFile.holdsPart(page, "table", "new\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> TrackedFile.holdsPart(page, "list", "old\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void theSwitchIsRefusedOnABuildServer() {
        assertThatThrownBy(() -> TrackedFile.mayUpdate(true, "true")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CI");
        assertThatThrownBy(() -> TrackedFile.mayUpdate(true, "")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSwitchWorksElsewhere() {
        assertThat(TrackedFile.mayUpdate(true, null)).isTrue();
        assertThat(TrackedFile.mayUpdate(false, null)).isFalse();
        assertThat(TrackedFile.mayUpdate(false, "true")).isFalse();
    }
}
