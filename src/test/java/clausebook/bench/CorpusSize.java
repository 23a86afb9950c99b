package clausebook.bench;

/// How much content to make.
///
/// @param clauses clauses of each policy's leading edition that have a page of their own; items come on top
public record CorpusSize(int councils, int policies, int clauses) {

    private static final int CLAUSES_OF_A_POLICY = 60;

    public CorpusSize {
        if (councils < 2 || policies < 1 || clauses < 16) {
            throw new IllegalArgumentException("at least 2 councils with a policy of 16 clauses");
        }
    }

    /// Councils with one policy of 60 clauses each, as many as it takes.
    public static CorpusSize ofClauses(int all) {
        return new CorpusSize(all / CLAUSES_OF_A_POLICY, 1, CLAUSES_OF_A_POLICY);
    }

    int allClauses() {
        return councils * policies * clauses;
    }
}
