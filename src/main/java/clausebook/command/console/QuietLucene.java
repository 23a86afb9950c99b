package clausebook.command.console;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene from warning whoever starts the program that a part of Java, which is not finished yet, would make it
/// faster.
public final class QuietLucene {

    /// Held for as long as the program runs: a logger that nobody holds is made anew, and forgets its level.
    private static final Logger SPEED_HINTS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private QuietLucene() {}

    /// To be called before Lucene is used for the first time.
    public static void set() {
        SPEED_HINTS.setLevel(Level.SEVERE);
    }
}
