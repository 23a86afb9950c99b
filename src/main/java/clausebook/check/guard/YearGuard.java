package clausebook.check.guard;

import clausebook.check.guard.GuardedClause.GuardedRule;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Duty;
import clausebook.corpus.Edition;
import clausebook.corpus.Rule;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.Codebook;
import clausebook.force.Figures;
import clausebook.force.ForcePhrase;
import clausebook.force.ForceWords.WordClass;
import clausebook.force.NormalWords;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where a text changed from one edition to the next, so did its rules; where rules changed, so did the text.
final class YearGuard {

    private static final List<WordClass> LIMITS =
            List.of(WordClass.NEGATIONS, WordClass.ONLY, WordClass.EXCEPTIONS, WordClass.NARROWING);

    private final Codebook codebook;

    YearGuard(Codebook codebook) {
        this.codebook = codebook;
    }

    void check(Edition before, Edition now, Problems problems) {
        Map<ClauseId, Clause> old = new HashMap<>();
        before.clauses().forEach(clause -> old.putIfAbsent(clause.id(), clause));
        now.clauses().filter(clause -> clause.isRead() && old.containsKey(clause.id()))
                .filter(clause -> old.get(clause.id()).isRead())
                .forEach(clause -> compare(old.get(clause.id()), clause, now, problems));
    }

    private void compare(Clause before, Clause now, Edition edition, Problems problems) {
        List<String> rulesBefore = before.rules().stream().map(YearGuard::sense).toList();
        List<String> rulesNow = now.rules().stream().map(YearGuard::sense).toList();
        boolean sameRules = rulesBefore.equals(rulesNow);
        boolean letterForLetter = before.text().words().equals(now.text().words());
        if (sameRules && (letterForLetter || rulesNow.isEmpty())) {
            return;
        }
        NormalWords was = GuardedClause.words(before, codebook.language());
        NormalWords is = GuardedClause.words(now, codebook.language());
        boolean sameText = was.words().equals(is.words());
        if (sameText && !sameRules) {
            tellOfRule(now, edition, problems);
        } else if (!sameText && sameRules && bindsOtherwise(now, was, is)) {
            problems.add(ProblemCode.TEXT_CHANGED_ALONE, now.text().start(),
                    "the words of " + Quoted.of(now.id().slug())
                            + " have other force, figures or limits than in the edition before, and its rules are the "
                            + "same",
                    "checklists and notices would go on telling the old rule",
                    "change the rule as the text was changed; if it still holds, say why in \"answered\"");
        }
    }

    private static void tellOfRule(Clause now, Edition edition, Problems problems) {
        boolean corrected = edition.corrections().stream().anyMatch(entry -> entry.clause().equals(now.id()));
        if (!corrected && !edition.changes().containsKey(now.id())) {
            problems.add(ProblemCode.RULE_CHANGED_ALONE, now.at(),
                    "the rules of " + Quoted.of(now.id().slug())
                            + " are not those of the edition before, and its words are",
                    "readers would be told of a change that the council did not make",
                    "put the rule back as it was; if it was wrong before, add it to \"corrections\" or say why in "
                            + "\"answered\"");
        }
    }

    private static String sense(Rule rule) {
        return rule.duty() + "|" + rule.says() + "|" + rule.when() + "|" + rule.unless() + "|" + rule.approval();
    }

    /// Other words of force, other figures, another number of limits, or a word gone that the rule has.
    private boolean bindsOtherwise(Clause now, NormalWords was, NormalWords is) {
        if (!force(was).equals(force(is)) || !Figures.of(was).equals(Figures.of(is))) {
            return true;
        }
        for (WordClass limit : LIMITS) {
            if (was.count(limit) != is.count(limit)) {
                return true;
            }
        }
        Set<String> gone = new HashSet<>(was.stems());
        gone.removeAll(is.stems());
        return now.rules().stream().map(rule -> GuardedRule.of(rule, codebook.language()))
                .anyMatch(rule -> !Collections.disjoint(rule.words().stems(), gone));
    }

    private List<Set<Duty>> force(NormalWords text) {
        return codebook.in(text).stream().map(ForcePhrase::duties).toList();
    }
}
