package clausebook.check.policy;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Policy;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.likeness.TextWords;
import java.util.HashMap;
import java.util.Map;

/// Warns where a clause shares hardly a word with the clause of the same id in the edition before: perhaps an id was
/// used twice.
final class UnlikeTexts implements PolicyChecks.OverEditions {

    /// Below this share of common words (Dice's measure) two texts are taken for strangers.
    private static final double STRANGERS = 0.2;
    /// A text of fewer words may well stand twice in a policy.
    private static final int ENOUGH_WORDS = 4;

    @Override
    public void check(Policy policy, Problems problems) {
        if (policy.editions().size() < 2) {
            return;
        }
        Map<ClauseId, Clause> before = Map.of();
        for (Edition edition : policy.editions()) {
            Map<ClauseId, Clause> now = new HashMap<>();
            edition.clauses().forEach(clause -> now.putIfAbsent(clause.id(), clause));
            Map<ClauseId, Clause> last = before;
            Map<String, ClauseId> texts = new HashMap<>();
            last.forEach((id, clause) -> texts.put(clause.text().words(), id));
            now.values().stream()
                    .filter(clause -> last.containsKey(clause.id()) && !edition.changes().containsKey(clause.id()))
                    .filter(clause -> isStrange(last.get(clause.id()), clause)
                            || tookOver(clause, last, texts, now))
                    .forEach(clause -> warn(clause, problems));
            before = now;
        }
    }

    /// True where the clause has, word for word, the text that another id had before and has no more.
    private static boolean tookOver(Clause clause, Map<ClauseId, Clause> before, Map<String, ClauseId> textsBefore,
            Map<ClauseId, Clause> now) {
        String text = clause.text().words();
        ClauseId other = textsBefore.get(text);
        return other != null && !other.equals(clause.id()) && words(clause).length() >= ENOUGH_WORDS
                && !before.get(clause.id()).text().words().equals(text)
                && (!now.containsKey(other) || !now.get(other).text().words().equals(text));
    }

    private static boolean isStrange(Clause before, Clause now) {
        boolean same = before.text().words().equals(now.text().words());
        return !same && words(before).like(words(now)) < STRANGERS;
    }

    private static TextWords words(Clause clause) {
        return TextWords.of(clause.text().words());
    }

    private static void warn(Clause clause, Problems problems) {
        problems.add(ProblemCode.TEXT_VERY_UNLIKE, clause.text().start(),
                Quoted.of(clause.id().slug()) + " reads quite differently in the edition before",
                "an id belongs to one clause for ever, so that old links stay true",
                "if it is the same clause, add it to \"changes\" with fate: reworded; if not, give it a new id");
    }
}
