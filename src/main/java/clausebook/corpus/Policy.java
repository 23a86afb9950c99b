package clausebook.corpus;

import java.util.List;

/// A policy: identity only, with its editions, the oldest first.
public record Policy(PolicyId id, PolicyKind kind, String title, List<Edition> editions) {

    public Policy {
        editions = List.copyOf(editions);
    }
}
