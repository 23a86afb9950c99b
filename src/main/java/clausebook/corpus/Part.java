package clausebook.corpus;

/// Which part of a text a clause is.
public enum Part implements Worded {
    CLAUSE, ITEM, INTRO, CLOSING
}
