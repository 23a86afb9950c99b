package clausebook.publish;

import clausebook.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A file that should go onto the site could not be read where it comes from.
final class UnreadableSource extends IOException {

    private static final long serialVersionUID = 1L;
    private final String origin;

    private UnreadableSource(String origin, UncheckedIOException fault) {
        super(fault.getCause());
        this.origin = origin;
    }

    /// The bytes of a file that should go onto the site.
    static byte[] make(OutputFile file) throws UnreadableSource {
        try {
            return file.bytes().make();
        } catch (UncheckedIOException fault) {
            throw new UnreadableSource(file.origin(), fault);
        }
    }

    /// Where it comes from.
    String origin() {
        return origin;
    }

    /// What the system said.
    IOException reason() {
        return (IOException) getCause();
    }
}
