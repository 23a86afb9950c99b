package clausebook.check.guard;

import clausebook.check.guard.GuardedClause.GuardedRule;
import clausebook.corpus.Fact;
import clausebook.corpus.Rule;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.Figure;
import clausebook.force.Figures;
import clausebook.force.ForceWords;
import clausebook.force.NormalWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Figures stand in a rule as they stand in its text.
final class FigureGuard {

    private final ForceWords language;

    FigureGuard(ForceWords language) {
        this.language = language;
    }

    void check(GuardedClause guarded, Problems problems) {
        if (guarded.rules().isEmpty()) {
            return;
        }
        List<Figure> text = guarded.all().flatMap(words -> Figures.ofMatter(words).stream()).toList();
        List<Figure> known = new ArrayList<>();
        for (GuardedRule ruled : guarded.rules()) {
            List<Figure> own = Figures.ofMatter(ruled.words());
            own.stream().filter(figure -> !stands(figure, text))
                    .forEach(figure -> tell(ruled.rule(), figure, text, problems));
            known.addAll(own);
            // what differs was told, and is not missing too
            own.stream().filter(figure -> !stands(figure, text))
                    .forEach(figure -> text.stream().filter(other -> isAlike(figure, other)).forEach(known::add));
        }
        if (text.stream().anyMatch(FigureGuard::isAmount)) {
            tellLost(guarded, known, problems);
        }
    }

    /// The same number, and the same unit where both name one.
    private static boolean stands(Figure figure, List<Figure> all) {
        return all.stream().anyMatch(other -> other.number().equals(figure.number())
                && (other.unit().isEmpty() || figure.unit().isEmpty() || other.unit().equals(figure.unit())));
    }

    /// An error only where the text has another figure of the same kind, and one alone.
    private static void tell(Rule rule, Figure figure, List<Figure> text, Problems problems) {
        Set<String> others = new HashSet<>();
        text.stream().filter(other -> isAlike(figure, other)).map(Figure::normal).forEach(others::add);
        String what = "the rule " + Quoted.of(rule.says()) + " has the figure " + Quoted.of(figure.normal());
        String why = "a wrong figure in a checklist or a comparison misleads everybody who acts on it";
        if (others.isEmpty()) {
            problems.add(ProblemCode.FIGURE_IN_ONE_PLACE, rule.places().says(),
                    what + ", and its text has none like it", why,
                    "correct the rule or the text; if both are right, say why in \"answered\"");
        } else {
            problems.add(ProblemCode.FIGURE_AGAINST_TEXT, rule.places().says(),
                    what + ", and its text has " + Quoted.of(String.join(", ", others.stream().sorted().toList())),
                    why, "give the figure of the source in both");
        }
    }

    private static boolean isAlike(Figure one, Figure other) {
        return kind(one).equals(kind(other)) && (!one.unit().isEmpty() || !kind(one).isEmpty());
    }

    /// A number of something, or a sum: how often a thing is to be done may be said in many ways.
    private static boolean isAmount(Figure figure) {
        return !kind(figure).isEmpty() && figure.number().codePoints().anyMatch(Character::isDigit);
    }

    /// The unit, or the mark of a sum or a share.
    private static String kind(Figure figure) {
        return figure.unit() + figure.number().replaceAll("[^£$€%:]", "");
    }

    /// A figure with its unit that stands in a sentence of force and in no rule or fact of the clause.
    private void tellLost(GuardedClause guarded, List<Figure> ruled, Problems problems) {
        List<Figure> known = new ArrayList<>(ruled);
        for (Fact fact : guarded.clause().facts()) {
            known.addAll(Figures.ofMatter(NormalWords.of(language, fact.says())));
        }
        for (Passage passage : guarded.ownPassages().filter(passage -> !passage.led()).toList()) {
            for (Figure figure : Figures.ofMatter(passage.words())) {
                if (isAmount(figure) && !stands(figure, known)) {
                    problems.add(ProblemCode.FIGURE_IN_ONE_PLACE, guarded.clause().text().start(),
                            "the text has the figure " + Quoted.of(figure.in(passage.words().text()))
                                    + ", and no rule or fact of the clause has it",
                            "checklists and comparisons show the rule alone, so the figure would be lost",
                            "add it to the rule that it belongs to; if it is no duty, say so in \"answered\"");
                }
            }
        }
    }
}
