package clausebook.diagnostic;

import java.util.Locale;

/// Whether a problem stops publishing (`ERROR`) or is only told (`WARNING`).
public enum Severity {
    ERROR, WARNING;

    /// The word that stands in a message.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
