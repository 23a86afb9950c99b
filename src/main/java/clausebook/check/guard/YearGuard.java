package clausebook.check.guard;

import clausebook.check.guard.GuardedClause.GuardedRule;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Duty;
import clausebook.corpus.Edition;
import clausebook.corpus.Rule;
import clausebook.diagnostic.ProblemCode;
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

    private final Codebook codebook;

    YearGuard(Codebook codebook) {
        this.codebook = codebook;
    }

    void check(Edition before, Edition now, Told told) {
        Map<ClauseId, Clause> old = new HashMap<>();
        before.clauses().forEach(clause -> old.putIfAbsent(clause.id(), clause));
        now.clauses().filter(clause -> old.containsKey(clause.id()) && clause.ours().reading().isEmpty())
                .forEach(clause -> compare(old.get(clause.id()), clause, now, told));
    }

    private void compare(Clause before, Clause now, Edition edition, Told told) {
        List<String> rulesBefore = before.rules().stream().map(YearGuard::sense).toList();
        List<String> rulesNow = now.rules().stream().map(YearGuard::sense).toList();
        boolean sameRules = rulesBefore.equals(rulesNow);
        boolean letterForLetter = before.text().words().equals(now.text().words());
        if (sameRules && (letterForLetter || rulesNow.isEmpty())) {
            return;
        }
        NormalWords was = GuardedClause.words(before, codebook);
        NormalWords is = GuardedClause.words(now, codebook);
        boolean sameText = was.words().equals(is.words());
        if (sameText && !sameRules) {
            tellOfRule(now, edition, told);
        } else if (!sameText && sameRules && bindsOtherwise(now, was, is)) {
            told.add(ProblemCode.TEXT_CHANGED_ALONE, now, now.text().start(),
                    "the words of " + Quoted.of(now.id().slug())
                            + " have other force, figures or limits than in the edition before, and its rules are the "
                            + "same",
                    "checklists and notices would go on telling the old rule",
                    "change the rule as the text was changed; if it still holds, say why in \"answered\"");
        }
    }

    private static void tellOfRule(Clause now, Edition edition, Told told) {
        boolean corrected = edition.corrections().stream().anyMatch(entry -> entry.clause().equals(now.id()));
        if (!corrected && !edition.changes().containsKey(now.id())) {
            told.add(ProblemCode.RULE_CHANGED_ALONE, now, now.at(),
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
        for (WordClass limit : List.of(WordClass.NEGATIONS, WordClass.ONLY, WordClass.EXCEPTIONS)) {
            if (was.count(limit) != is.count(limit)) {
                return true;
            }
        }
        Set<String> gone = new HashSet<>(was.stems());
        gone.removeAll(is.stems());
        return now.rules().stream().map(rule -> GuardedRule.of(rule, codebook))
                .anyMatch(rule -> !Collections.disjoint(rule.words().stems(), gone));
    }

    private List<Set<Duty>> force(NormalWords text) {
        return codebook.in(text).stream().map(ForcePhrase::duties).toList();
    }
}
