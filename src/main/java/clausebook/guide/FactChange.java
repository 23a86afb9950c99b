package clausebook.guide;

import clausebook.corpus.Worded;

/// A fact of the whole edition that is another than before, in its written form (`in-force`, `2026-05-14`); empty = not
/// given.
public record FactChange(Fact fact, String before, String after) {

    /// Which fact.
    public enum Fact implements Worded {
        TITLE, STATUS, WORDING, ADOPTED, ISSUED, IN_FORCE, REVIEW_DUE, WITHDRAWN, MINUTE
    }
}
