package clausebook.guide;

import clausebook.corpus.Worded;

/// How it is known that two clauses of two editions belong together. `LIKENESS` is a guess of ours and must be shown as
/// one.
public enum Ground implements Worded {
    ID, DECLARED, LIKENESS
}
