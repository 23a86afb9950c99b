package clausebook.pipeline;

import java.io.IOException;
import java.nio.file.Path;

/// Another program wrote to files that were about to be written; they stay as that program left them.
public final class ChangedMeanwhile extends IOException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(Path file) {
        super("changed by another program meanwhile: " + file);
    }
}
