package clausebook.guide;

import clausebook.corpus.Council;
import clausebook.corpus.Policy;
import clausebook.corpus.PolicyId;
import clausebook.corpus.PolicyKind;
import java.util.List;

/// A policy with its editions as they stand, the oldest first, and the one that speaks for it.
///
/// @param tenures which edition held when, the oldest first; an edition that never held, or of which nobody knows, has
///                none
public record PolicyGuide(Council council, Policy policy, List<EditionGuide> editions, EditionGuide leading,
        List<Tenure> tenures) {

    public PolicyGuide {
        editions = List.copyOf(editions);
        tenures = List.copyOf(tenures);
    }

    /// Council and slug, for ever.
    public PolicyId id() {
        return policy.id();
    }

    /// Its title, as the leading edition has it.
    public String title() {
        return policy.title();
    }

    /// What it is a policy of.
    public PolicyKind kind() {
        return policy.kind();
    }
}
