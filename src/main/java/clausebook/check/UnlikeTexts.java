package clausebook.check;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Warns where a clause shares hardly a word with the clause of the same id in the edition before: perhaps an id was used twice.
final class UnlikeTexts implements Checks.OverEditions {

    /// Below this share of common words (Dice's measure on sets of words) two texts are taken for strangers.
    private static final double STRANGERS = 0.2;

    @Override
    public void check(Policy policy, Problems problems) {
        Map<ClauseId, Clause> before = Map.of();
        for (Edition edition : policy.editions()) {
            Map<ClauseId, Clause> now = new HashMap<>();
            edition.clauses().forEach(clause -> now.putIfAbsent(clause.id(), clause));
            Map<ClauseId, Clause> last = before;
            now.values().stream().filter(clause -> last.containsKey(clause.id()) && !edition.changes().containsKey(clause.id()))
                    .filter(clause -> likeness(last.get(clause.id()), clause) < STRANGERS).forEach(clause -> warn(clause, problems));
            before = now;
        }
    }

    private static double likeness(Clause one, Clause other) {
        if (one.text().words().equals(other.text().words())) {
            return 1;
        }
        Set<String> shared = words(one);
        Set<String> all = words(other);
        int total = shared.size() + all.size();
        shared.retainAll(all);
        return total == 0 ? 1 : 2.0 * shared.size() / total;
    }

    private static Set<String> words(Clause clause) {
        return new HashSet<>(Arrays.asList(clause.text().words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static void warn(Clause clause, Problems problems) {
        problems.add(ProblemCode.TEXT_VERY_UNLIKE, clause.text().start(),
                "\"" + clause.id().slug() + "\" reads quite differently in the edition before",
                "an id belongs to one clause for ever, so that old links stay true",
                "if it is the same clause, add it to \"changes\" with fate: reworded; if not, give it a new id");
    }
}
