package clausebook.derive.compare;

import clausebook.corpus.CouncilId;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Role;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The texts of councils as they are set beside others, read once for all the pairs in which a council stands. Any thread may ask.
final class PeerTexts {

    private final List<Role> roles;
    private final WordStock stock = new WordStock();
    private final Map<CouncilId, Map<PolicyKind, List<PeerUnit>>> known = new ConcurrentHashMap<>();

    PeerTexts(List<Role> roles) {
        this.roles = roles;
    }

    /// A council's clauses by the kind of their policy, in their order.
    ///
    /// @param plain a clause's words without marks; the same for every call
    Map<PolicyKind, List<PeerUnit>> of(CouncilGuide council, Function<PlacedClause, String> plain) {
        return known.computeIfAbsent(council.council().id(), _ -> read(council, plain));
    }

    private Map<PolicyKind, List<PeerUnit>> read(CouncilGuide council, Function<PlacedClause, String> plain) {
        NeutralWords neutral = new NeutralWords(council.council(), roles);
        Map<PolicyKind, List<PeerUnit>> kinds = new LinkedHashMap<>();
        for (PolicyGuide policy : council.policies()) {
            kinds.computeIfAbsent(policy.policy().kind(), _ -> new ArrayList<>())
                    .addAll(PeerUnit.of(policy.leading(), neutral, stock, plain));
        }
        return kinds;
    }
}
