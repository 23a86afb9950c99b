package clausebook.derive.peer;

import clausebook.corpus.CouncilId;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Role;
import clausebook.corpus.Wording;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.likeness.WordForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The texts of councils as they are set beside others, read once for all the pairs in which a council stands. Any
/// thread may ask.
final class PeerTexts {

    private final List<Role> roles;
    private final WordForms forms;
    private final Map<CouncilId, Map<PolicyKind, OfKind>> known = new ConcurrentHashMap<>();

    PeerTexts(List<Role> roles, WordForms forms) {
        this.roles = roles;
        this.forms = forms;
    }

    /// A council's clauses in its policies of one kind, in their order.
    ///
    /// @param side the same by number
    record OfKind(List<PeerUnit> units, PeerSide side) {

        /// True where all of it stands in the council's own words.
        boolean official() {
            return units.stream().allMatch(unit -> unit.clause().edition().wording() == Wording.OFFICIAL);
        }
    }

    /// A council's clauses by the kind of their policy.
    ///
    /// @param plain a clause's words without marks; the same for every call
    Map<PolicyKind, OfKind> of(CouncilGuide council, Function<PlacedClause, String> plain) {
        return known.computeIfAbsent(council.id(), _ -> read(council, plain));
    }

    private Map<PolicyKind, OfKind> read(CouncilGuide guide, Function<PlacedClause, String> plain) {
        Map<PolicyKind, List<PlacedClause>> clauses = new LinkedHashMap<>();
        for (PolicyGuide policy : guide.policies()) {
            clauses.computeIfAbsent(policy.kind(), _ -> new ArrayList<>())
                    .addAll(PeerUnit.clauses(policy.leading()).toList());
        }
        NeutralWords neutral = new NeutralWords(guide.council(), roles, forms);
        Map<PolicyKind, OfKind> kinds = new LinkedHashMap<>();
        clauses.forEach((kind, own) -> kinds.put(kind, ofKind(own, neutral, plain)));
        return kinds;
    }

    private static OfKind ofKind(List<PlacedClause> clauses, NeutralWords neutral,
            Function<PlacedClause, String> plain) {
        List<PeerUnit> units = clauses.stream().map(clause -> PeerUnit.of(clause, neutral, plain)).toList();
        int[][] stems =
                clauses.stream().map(clause -> neutral.stems(PeerUnit.text(clause, plain))).toArray(int[][]::new);
        return new OfKind(units, PeerSide.of(units.stream().map(PeerUnit::traits).toList(), stems));
    }
}
