package clausebook.corpus;

/// The force of a rule, by the codebook.
public enum Duty implements Worded {
    MUST, MUST_NOT, SHOULD, SHOULD_NOT, MAY;

    private final String word = Worded.super.word();

    /// Kept, because every mark on every page asks.
    @Override
    public String word() {
        return word;
    }

    /// True where the rule tells people to leave something.
    public boolean forbids() {
        return this == MUST_NOT || this == SHOULD_NOT;
    }
}
