package clausebook.draft;

/// The closed lists that all councils share: `vocabulary/*.yaml`, one list a file.
public record DraftVocabulary(DraftList<DraftEntry.Audience> audiences, DraftList<DraftEntry.Moment> moments,
        DraftList<DraftEntry.Topic> topics, DraftList<DraftEntry.Role> roles,
        DraftList<DraftEntry.Instrument> instruments, DraftList<DraftEntry.Term> terms,
        DraftList<DraftEntry.PolicyKind> policyKinds, DraftList<DraftQuestion> questions, DraftList<DraftForce> force,
        DraftList<DraftEntry.Asked> asked) {}
