package clausebook.corpus;

/// What a clause or item reads on from.
public enum Joins implements Worded {
    SECTION, PARENT, NONE
}
