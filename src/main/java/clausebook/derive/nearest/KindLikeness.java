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
import java.util.concurrent.ConcurrentHashMap;

/// Finds the nearest clauses among policies of the same kind: a policy of another kind changes nothing there. A kind is
/// worked out when somebody asks for it, which a page that shows no neighbours does not. Many threads may ask.
public final class KindLikeness implements Guide.Likeness {

    private final Map<PolicyKind, List<EditionGuide>> leading = new HashMap<>();
    private final Map<PolicyKind, TopicLikeness> kinds = new ConcurrentHashMap<>();
    private final WordForms forms;

    private KindLikeness(WordForms forms) {
        this.forms = forms;
    }

    /// @param leading editions that speak for their policies
    /// @param forms   the words of their language
    public static KindLikeness of(List<EditionGuide> leading, WordForms forms) {
        KindLikeness likeness = new KindLikeness(forms);
        leading.forEach(edition -> likeness.leading.computeIfAbsent(edition.policy().kind(), _ -> new ArrayList<>())
                .add(edition));
        return likeness;
    }

    @Override
    public List<PlacedClause> nearest(PlacedClause clause, int most) {
        PolicyKind kind = clause.edition().policy().kind();
        return leading.containsKey(kind)
                ? kinds.computeIfAbsent(kind, _ -> new TopicLikeness(leading.get(kind), forms)).nearest(clause, most)
                : List.of();
    }
}
