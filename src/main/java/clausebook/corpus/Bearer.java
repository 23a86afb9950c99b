package clausebook.corpus;

/// Who can be bound by a rule: an audience, or one role whose duty is on no audience's checklist.
public sealed interface Bearer extends Entry permits Audience, Role {}
