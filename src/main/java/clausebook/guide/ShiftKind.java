package clausebook.guide;

import clausebook.corpus.Worded;

/// In which way a rule binds otherwise than before.
public enum ShiftKind implements Worded {
    DUTY_CHANGED, DUTY_ADDED, DUTY_DROPPED, AUDIENCE_GAINED, AUDIENCE_LOST, FIGURE_CHANGED, CONDITION_ADDED,
    CONDITION_REMOVED, CONDITION_CHANGED, EXCEPTION_ADDED, EXCEPTION_REMOVED, EXCEPTION_CHANGED, APPROVAL_ADDED,
    APPROVAL_REMOVED
}
