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

/// A folder without content → the first files of a site, to which documents can be imported: its name, and the
/// people whom most policies bind.
public final class NewSite {

    private static final String FILE = "site.yaml";
    /// A document can't be asked whom it binds where nobody is known.
    private static final String AUDIENCES = "vocabulary/audiences.yaml";

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
        Files.createDirectories(content.resolve(AUDIENCES).getParent());
        FilesAside.write(content.resolve(AUDIENCES), StarterSet.own("it-use/audiences.yaml").orElseThrow());
        FilesAside.write(content.resolve(FILE), bytes.get());
        return true;
    }

    private static Read text(String words) {
        return new SourceText(words, Location.startOf(FILE), true);
    }
}
