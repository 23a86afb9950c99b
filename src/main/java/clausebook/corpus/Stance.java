package clausebook.corpus;

/// What an answer amounts to; `none` says only that something is so.
public enum Stance implements Worded {
    FORBIDDEN, ADVISED_AGAINST, CONDITIONAL, ADVISED, REQUIRED, ALLOWED, NAMED, NONE
}
