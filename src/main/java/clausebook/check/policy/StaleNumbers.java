package clausebook.check.policy;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Policy;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.StaleNumber;

/// Warns where a text names a clause or section by a number that has become another's, or nobody's, since the edition
/// before.
final class StaleNumbers implements PolicyChecks.OverEditions {

    @Override
    public void check(Policy policy, Problems problems) {
        for (int i = 1; i < policy.editions().size(); i++) {
            StaleNumber.between(policy.editions().get(i - 1), policy.editions().get(i))
                    .forEach(stale -> warn(stale, problems));
        }
    }

    private static void warn(StaleNumber stale, Problems problems) {
        String old = Quoted.of(stale.was().slug());
        String now = stale.is().map(ClauseId::slug).map(slug -> "is now that of " + Quoted.of(slug))
                .orElse("now stands before nothing");
        String mend = stale.moved().map(number -> "if " + old + " is meant, write " + number)
                .orElse("take the number away, or write what holds in place of " + old);
        problems.add(ProblemCode.NUMBER_OF_ANOTHER_CLAUSE, at(stale),
                Quoted.of(stale.clause().id().slug()) + " names " + stale.number() + ", which was the number of " + old
                        + " in the edition before and " + now,
                "a reader who looks the number up would follow another rule, or find none", mend);
    }

    private static Location at(StaleNumber stale) {
        return stale.inText().map(
                figure -> stale.clause().text().at(figure.start(), figure.end() - figure.start()))
                .orElse(stale.clause().at());
    }
}
