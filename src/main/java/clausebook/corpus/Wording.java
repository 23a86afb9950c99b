package clausebook.corpus;

/// Whose words an edition holds: the council's own, or plain English written here.
public enum Wording implements Worded {
    RESTATED, OFFICIAL
}
