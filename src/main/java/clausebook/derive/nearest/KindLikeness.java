package clausebook.derive.nearest;

import clausebook.corpus.PolicyKind;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.likeness.WordForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the nearest clauses among policies of the same kind: a policy of another kind changes nothing there.
public final class KindLikeness implements Guide.Likeness {

    private final Map<PolicyKind, TopicLikeness> kinds = new HashMap<>();

    private KindLikeness() {}

    /// @param leading editions that speak for their policies
    /// @param forms   the words of their language
    public static KindLikeness of(List<EditionGuide> leading, WordForms forms) {
        Map<PolicyKind, List<EditionGuide>> byKind = new HashMap<>();
        leading.forEach(
                edition -> byKind.computeIfAbsent(edition.policy().kind(), _ -> new ArrayList<>()).add(edition));
        KindLikeness likeness = new KindLikeness();
        byKind.forEach((kind, own) -> likeness.kinds.put(kind, new TopicLikeness(own, forms)));
        return likeness;
    }

    @Override
    public List<PlacedClause> nearest(PlacedClause clause, int most) {
        TopicLikeness likeness = kinds.get(clause.edition().policy().kind());
        return likeness == null ? List.of() : likeness.nearest(clause, most);
    }
}
