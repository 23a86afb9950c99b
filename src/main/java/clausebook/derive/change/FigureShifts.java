package clausebook.derive.change;

import clausebook.force.Figure;
import clausebook.force.Figures;
import clausebook.force.ForceWords;
import clausebook.force.FigureWords.Bound;
import clausebook.force.NormalWords;
import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import clausebook.guide.Effect;
import clausebook.guide.ForceShift;
import clausebook.guide.ShiftKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds figures that were put in the place of others: "within 14 days" to "within 7 days".
///
/// Which way it goes is told only where the words before the figure say whether it is a most or a least.
final class FigureShifts {

    private final ForceWords language;
    private final List<ForceShift> shifts = new ArrayList<>();

    private FigureShifts(ForceWords language) {
        this.language = language;
    }

    /// None in a language of which the program knows no figures.
    ///
    /// @param language of both texts
    static List<ForceShift> between(List<Difference> differences, String language) {
        Optional<FigureShifts> figures = ForceWords.of(language).map(FigureShifts::new);
        figures.ifPresent(told -> told.tell(differences));
        return figures.map(told -> List.copyOf(told.shifts)).orElse(List.of());
    }

    private void tell(List<Difference> differences) {
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < differences.size(); i++) {
            Difference run = differences.get(i);
            if (run.sort() == Sort.REMOVED && i + 1 < differences.size()
                    && differences.get(i + 1).sort() == Sort.ADDED) {
                compare(run.words(), differences.get(i + 1).words(), after.toString());
            }
            after.append(run.sort() == Sort.REMOVED ? "" : run.words());
        }
    }

    private void compare(String removed, String added, String before) {
        List<Figure> was = Figures.numbersIn(NormalWords.of(language, removed));
        List<Figure> now = Figures.numbersIn(NormalWords.of(language, added));
        for (int i = 0; i < was.size() && was.size() == now.size(); i++) {
            if (differ(was.get(i), now.get(i))) {
                Optional<Bound> bound = language.figures().bound(before + added.substring(0, now.get(i).start()));
                shifts.add(new ForceShift(ShiftKind.FIGURE_CHANGED, effect(bound, was.get(i), now.get(i)),
                        Optional.empty(), Optional.empty(), List.of(), was.get(i).in(removed), now.get(i).in(added)));
            }
        }
    }

    /// "5,000" and "5000.00" are as much.
    private static boolean differ(Figure was, Figure now) {
        return was.value().isPresent() && now.value().isPresent()
                ? was.value().get().compareTo(now.value().get()) != 0
                : !was.number().equals(now.number());
    }

    private static Effect effect(Optional<Bound> bound, Figure was, Figure now) {
        if (bound.isEmpty() || was.value().isEmpty() || now.value().isEmpty()) {
            return Effect.UNCLEAR;
        }
        boolean larger = now.value().get().compareTo(was.value().get()) > 0;
        return larger == (bound.get() == Bound.LEAST) ? Effect.STRONGER : Effect.WEAKER;
    }
}
