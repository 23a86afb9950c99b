package clausebook.corpus;

/// How far the reading of a clause has come, where no person has read it: not at all, or as a proposal.
public enum Reading implements Worded {
    NONE, SUGGESTED
}
