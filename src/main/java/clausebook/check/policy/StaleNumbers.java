package clausebook.check.policy;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.diagnostic.Problems;
import clausebook.force.ForceWords;
import java.util.HashMap;
import java.util.Map;

/// Warns where a text names a clause or section by a number that has become another's, or nobody's, since the edition
/// before: "follow 1.5" after 1.5 and 1.6 have changed places.
final class StaleNumbers implements PolicyChecks.OverEditions {

    @Override
    public void check(Policy policy, Problems problems) {
        for (int i = 1; i < policy.editions().size(); i++) {
            Edition before = policy.editions().get(i - 1);
            Edition now = policy.editions().get(i);
            ForceWords.of(now.language()).ifPresent(language -> check(before, now, language, problems));
        }
    }

    private static void check(Edition before, Edition now, ForceWords language, Problems problems) {
        NumberedPlaces was = NumberedPlaces.of(before);
        NumberedPlaces is = NumberedPlaces.of(now);
        Map<String, ClauseId> moved = was.movedBefore(is);
        if (moved.isEmpty()) {
            return;
        }
        Map<ClauseId, Clause> old = new HashMap<>();
        before.clauses().forEach(clause -> old.putIfAbsent(clause.id(), clause));
        now.clauses().filter(clause -> old.containsKey(clause.id())).forEach(
                clause -> new NamedNumbers(old.get(clause.id()), clause, was, is, language).warn(moved, problems));
    }
}
