package clausebook.draft;

import java.util.List;

/// The closed lists that all councils share: `vocabulary/*.yaml`, one list a file.
public record DraftVocabulary(List<DraftTerm> audiences, List<DraftTerm> moments, List<DraftTerm> topics,
        List<DraftTerm> roles, List<DraftTerm> instruments, List<DraftTerm> terms, List<DraftTerm> policyKinds,
        List<DraftQuestion> questions) {

    public DraftVocabulary {
        audiences = List.copyOf(audiences);
        moments = List.copyOf(moments);
        topics = List.copyOf(topics);
        roles = List.copyOf(roles);
        instruments = List.copyOf(instruments);
        terms = List.copyOf(terms);
        policyKinds = List.copyOf(policyKinds);
        questions = List.copyOf(questions);
    }
}
