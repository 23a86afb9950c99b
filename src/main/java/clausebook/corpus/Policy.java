package clausebook.corpus;

import clausebook.text.Origin;
import java.util.List;
import java.util.Optional;

/// A policy: identity only, with its editions, the oldest first.
///
/// @param at its file; known where each edition could be read and understood, and their order is known
public record Policy(PolicyId id, PolicyKind kind, String title, List<Edition> editions, Origin at) {

    public Policy {
        editions = List.copyOf(editions);
    }

    /// The editions in their order, for what compares them with one another; empty where that would only tell what
    /// follows from another mistake.
    public Optional<List<Edition>> line() {
        return at.known().map(_ -> editions);
    }
}
