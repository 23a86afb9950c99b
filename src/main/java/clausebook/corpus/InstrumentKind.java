package clausebook.corpus;

/// What kind of document an instrument is.
public enum InstrumentKind implements Worded {
    ACT, REGULATIONS, CODE, POLICY, PROCEDURE, GUIDANCE, PLAN, OTHER
}
