package clausebook.pipeline;

import clausebook.write.FilesAside;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder without content → an invented council with one small policy, to play with.
public final class SampleSite {

    private static final String HOME = "/clausebook/sample/";
    private static final String LIST = "files.txt";
    private static final String SITE = "site.yaml";

    private SampleSite() {}

    /// Writes it; false where a site is there already. What makes it a site comes last.
    public static boolean write(Path content) throws IOException {
        if (!NewSite.isMissing(content)) {
            return false;
        }
        for (String path : new String(bytes(LIST), StandardCharsets.UTF_8).lines().toList()) {
            if (!path.equals(SITE)) {
                write(content, path);
            }
        }
        write(content, SITE);
        return true;
    }

    private static void write(Path content, String path) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        FilesAside.write(file, bytes(path));
    }

    private static byte[] bytes(String path) throws IOException {
        try (InputStream file = SampleSite.class.getResourceAsStream(HOME + path)) {
            return file.readAllBytes();
        }
    }
}
