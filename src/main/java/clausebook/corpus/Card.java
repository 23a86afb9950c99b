package clausebook.corpus;

/// Whether an author wants a rule on the one-page card, or never there.
public enum Card implements Worded {
    ALWAYS, NEVER
}
