package clausebook.corpus;

/// What became of a clause of the edition before.
public enum Fate implements Worded {
    WITHDRAWN, MOVED, MERGED_INTO, SPLIT_INTO, RESTORED, REWORDED;

    /// True where the new edition no longer has a clause of that id.
    public boolean leaves() {
        return this == WITHDRAWN || this == MERGED_INTO || this == SPLIT_INTO;
    }
}
