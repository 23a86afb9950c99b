package clausebook.derive;

import clausebook.address.Address;
import clausebook.corpus.ClauseId;
import clausebook.guide.ClauseHistory;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Follows each clause through the editions of its policy.
final class Histories {

    private Histories() {}

    static Map<ClauseId, ClauseHistory> of(List<CouncilGuide> councils) {
        Map<ClauseId, ClauseHistory> histories = new LinkedHashMap<>();
        councils.stream().flatMap(council -> council.policies().stream()).forEach(policy -> add(policy, histories));
        return histories;
    }

    private static void add(PolicyGuide policy, Map<ClauseId, ClauseHistory> histories) {
        Map<ClauseId, List<PlacedClause>> wordings = new LinkedHashMap<>();
        for (EditionGuide edition : policy.editions()) {
            edition.clauses().forEach(
                    clause -> wordings.computeIfAbsent(clause.id(), _ -> new ArrayList<>(1)).add(clause));
        }
        wordings.forEach((id, all) -> histories.put(id, history(id, all)));
    }

    private static ClauseHistory history(ClauseId id, List<PlacedClause> wordings) {
        PlacedClause current =
                wordings.stream().filter(clause -> clause.edition().leading()).findFirst().orElseGet(wordings::getLast);
        PlacedClause root = current.root();
        String page = Address.of(root.clause().id());
        return new ClauseHistory(id, current, !current.edition().leading(),
                root == current ? page : page + "#" + id.slug());
    }
}
