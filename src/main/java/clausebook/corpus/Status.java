package clausebook.corpus;

/// What the council says of an edition. *Superseded* is derived, never written.
public enum Status implements Worded {
    DRAFT, IN_FORCE, WITHDRAWN, UNKNOWN;

    /// True where the council says that it has decided.
    public boolean isDecided() {
        return this == IN_FORCE || this == WITHDRAWN;
    }
}
