package clausebook.corpus;

/// Whether somebody speaks for the council or for themselves.
public enum Capacity implements Worded {
    OFFICIAL, PERSONAL
}
