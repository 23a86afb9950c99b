package clausebook.document;

/// Which text of a file with tracked changes is meant.
public enum View {
    /// As if every change were accepted.
    ACCEPTED,
    /// As if every change were rejected: the text before.
    REJECTED
}
