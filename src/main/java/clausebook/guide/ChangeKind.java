package clausebook.guide;

import clausebook.corpus.Worded;

/// What became of a clause from one edition to the next, told by the weightiest thing first.
public enum ChangeKind implements Worded {
    STRONGER, WEAKER, NEW, RESTORED, WITHDRAWN, SPLIT, MERGED, MOVED, REWORDED, RENUMBERED,
    /// Nothing but quote marks, blanks, hyphens or dots: nobody has to know of it.
    MARKS_ONLY,
    /// A mistake of ours was mended: the council changed nothing.
    CORRECTED, UNCHANGED
}
