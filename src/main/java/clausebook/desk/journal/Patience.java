package clausebook.desk.journal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Tries a step again where a virus scanner or OneDrive holds the file for a moment, as they do on Windows.
final class Patience {

    /// Together 155 ms: what holds a file longer is told.
    private static final int[] WAITS_MS = {5, 10, 20, 40, 80};

    private Patience() {}

    /// A step on a disk.
    interface Action {
        void run() throws IOException;
    }

    static void with(Action step) throws IOException {
        for (int wait : WAITS_MS) {
            try {
                step.run();
                return;
            } catch (FileSystemException _) {
                LockSupport.parkNanos(Duration.ofMillis(wait).toNanos());
            }
        }
        step.run();
    }
}
