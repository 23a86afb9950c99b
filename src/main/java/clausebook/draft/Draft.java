package clausebook.draft;

import java.util.List;

/// The whole content as written.
public record Draft(DraftSite site, DraftVocabulary vocabulary, List<DraftCouncil> councils) {

    public Draft {
        councils = List.copyOf(councils);
    }
}
