package clausebook.output;

import java.util.Objects;

/// One file of the site.
///
/// @param path   from the site's root, parts parted by `/`, lower-case ASCII
/// @param origin what it was made from, for a message when two files claim one path
/// @param bytes  makes the content; may be called from any thread, more than once, and always gives the same
public record OutputFile(String path, String origin, Producer bytes) {

    public OutputFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(bytes);
    }

    /// Makes the content of a file.
    @FunctionalInterface
    public interface Producer {
        /// The whole content.
        byte[] make();
    }
}
