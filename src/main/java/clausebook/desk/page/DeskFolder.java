package clausebook.desk.page;

import java.nio.file.Path;

/// Where the desk may write, and nowhere else: the folder that holds the content.
///
/// @param content the folder of the content, absolute
/// @param site    where the site is published to, absolute
public record DeskFolder(Path content, Path site) {

    /// The folder of all others.
    public Path root() {
        return content.getParent();
    }

    /// What was typed and saved, in order.
    public Path journal() {
        return root().resolve("journal");
    }

    /// Papers for meetings.
    public Path papers() {
        return root().resolve("papers");
    }

    /// What became of imported documents.
    public Path receipts() {
        return root().resolve("receipts");
    }

    /// The published site in one file.
    public Path zip() {
        return site.resolveSibling(site.getFileName() + ".zip");
    }
}
