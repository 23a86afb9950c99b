package clausebook.document;

import clausebook.diagnostic.Problems;
import java.util.Optional;

/// Reads files of one format.
@FunctionalInterface
public interface DocumentReader {

    /// The document; empty, with a problem, where the file can't be read whole. What can be read but needs a look is a
    /// warning.
    ///
    /// @param name   of the file, without its folder, for problems
    /// @param sha256 of its bytes, in hexadecimal digits
    Optional<Document> read(String name, String sha256, byte[] bytes, Problems problems);
}
