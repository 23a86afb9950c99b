package clausebook.pipeline;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problems;
import clausebook.draft.DraftSite;
import clausebook.draft.FileKind;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.write.DraftText;
import clausebook.write.FilesAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A folder without content → the first file of a site, to which documents can be imported.
public final class NewSite {

    private static final String FILE = "site.yaml";

    private NewSite() {}

    /// True where a folder holds no site yet.
    public static boolean isMissing(Path content) {
        return !Files.exists(content.resolve(FILE));
    }

    /// Writes it; false, with a problem where the title can't stand in a file, and without one where a site is there
    /// already.
    public static boolean write(Path content, String title, Problems problems) throws IOException {
        DraftSite site = new DraftSite(text(title), text("en"), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of());
        Optional<byte[]> bytes = DraftText.of(FILE, FileKind.SITE, site, problems);
        if (bytes.isEmpty() || !isMissing(content)) {
            return false;
        }
        Files.createDirectories(content);
        FilesAside.write(content.resolve(FILE), bytes.get());
        return true;
    }

    private static Read text(String words) {
        return new SourceText(words, Location.startOf(FILE), true);
    }
}
