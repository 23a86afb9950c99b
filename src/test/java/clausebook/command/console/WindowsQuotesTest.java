package clausebook.command.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What Java is given on Windows for the paths that people type between quotes.
final class WindowsQuotesTest {

    @Test
    void folderWithABackslashAtItsEndIsUnderstood() {
        assertThat(WindowsQuotes.mended(true, "build", "--out", "C:\\My Site\"")).containsExactly("build", "--out",
                "C:\\My Site\\");
        assertThat(WindowsQuotes.mended(true, "\\\\server\\My Site\"")).containsExactly("\\\\server\\My Site\\");
        assertThat(WindowsQuotes.mended(true, "my\\site\"")).containsExactly("my\\site\\");
    }

    @Test
    void argumentsThatItSwallowedAreFoundAgain() {
        assertThat(WindowsQuotes.mended(true, "build", "--out", "C:\\My Site\" --content content --replace"))
                .containsExactly("build", "--out", "C:\\My Site\\", "--content", "content", "--replace");
    }

    @Test
    void allElseStays() {
        String[] arguments = {"C:\\My Site", "say \"x\"", "\"quoted\"", "permit\"", "", "C:\\a\"b"};
        assertThat(WindowsQuotes.mended(true, arguments)).containsExactly(arguments);
        assertThat(WindowsQuotes.mended(false, "C:\\My Site\"")).containsExactly("C:\\My Site\"");
    }
}
