package clausebook.corpus;

/// What became of a clause of the edition before.
public enum Fate implements Worded {
    WITHDRAWN, MOVED, MERGED_INTO, SPLIT_INTO, RESTORED, REWORDED;

    /// True where the clause as it was is no more; only a part of a split may have its id.
    public boolean leaves() {
        return this == WITHDRAWN || this == MERGED_INTO || this == SPLIT_INTO;
    }
}
