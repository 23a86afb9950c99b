package clausebook.corpus;

/// What a clause is that sets no duty, or what a fact is.
public enum ClauseKind implements Worded {
    INFORMATION, DEFINITION, CONSEQUENCE, RESPONSIBILITY, CONTACT, REFERENCE
}
