package clausebook.guide;

import clausebook.corpus.Council;
import clausebook.corpus.Policy;
import java.util.List;

/// A policy with its editions as they stand, the oldest first, and the one that speaks for it.
public record PolicyGuide(Council council, Policy policy, List<EditionGuide> editions, EditionGuide leading) {

    public PolicyGuide {
        editions = List.copyOf(editions);
    }
}
