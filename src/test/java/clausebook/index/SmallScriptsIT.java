package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.golden.FolderBytes;
import clausebook.output.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// The scripts of the search page as the packed program publishes them: small, and the same as `mvn site` publishes.
final class SmallScriptsIT {

    /// What a reader waits for before the first answer, packed; and all scripts together.
    private static final int MOST_BYTES = 8_500;
    private static final int MOST_IN_ALL = 10_000;
    private static final Path PACKED =
            Path.of(System.getProperty("clausebook.folder", "target/clausebook")).resolve("templates");
    private static final Path OF_THE_SITE = PACKED.resolveSibling("../templates").normalize();

    @Test
    void theScriptsOfAFirstQueryAreSmall() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (OutputFile script : SearchScript.of(PACKED, new Problems()).files()) {
            sizes.put(script.path(), packed(script.bytes().make()));
        }
        System.out.println("Scripts of the search page, gzipped: " + sizes);
        // A quoted phrase or a slip of the finger loads another one.
        assertThat(sizes.get("assets/search.js") + sizes.get("assets/numbers.js")).isBetween(1, MOST_BYTES);
        assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(MOST_IN_ALL);
    }

    @Test
    void theSourceTreeAndThePackedProgramHaveTheSameTemplates() throws IOException {
        assertThat(FolderBytes.of(PACKED)).isEqualTo(FolderBytes.of(OF_THE_SITE)).isNotEmpty();
    }

    private static int packed(byte[] script) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(script);
        }
        return packed.size();
    }
}
