package clausebook.field;

/// How much a field may hold at most; [NONE][#NONE] of what has no limit of its own.
///
/// @param entries of a list; 0 for any number
/// @param letters of its text, or of each of its texts; 0 for any number
public record Limit(int entries, int letters) {

    /// No limit.
    public static final Limit NONE = new Limit(0, 0);
}
