package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// The scripts of the search page are published as they are written, without their comments.
final class SearchScriptTest {

    /// What a reader waits for before the first answer, packed. It may only fall: 7,000 is wanted.
    private static final int MOST_BYTES = 8_000;

    @Test
    void commentsGoAndAllElseStays() {
        assertThat(SearchScript.published("// why\nconst path = `a//b`;\n\n    // also why\n    show(path);\n"))
                .isEqualTo("(() => {\nconst path = `a//b`;\nshow(path);\n})();\n");
    }

    @Test
    void theScriptOfAFirstQueryIsSmall() throws IOException {
        OutputFile script = SearchScript.of(Path.of("templates"), new Problems()).files().getFirst();
        int bytes = packed(script.bytes().make());
        System.out.println(script.path() + ": " + bytes + " bytes");
        assertThat(bytes).isBetween(1, MOST_BYTES);
    }

    @Test
    void missingSourcesAreAProblem() {
        Problems problems = new Problems();
        assertThat(SearchScript.of(Path.of("no-such-folder"), problems).files()).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    private static int packed(byte[] script) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(script);
        }
        return packed.size();
    }
}
