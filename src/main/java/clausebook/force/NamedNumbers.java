package clausebook.force;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The numbers by which one clause names other places, held against what they named in the edition before.
final class NamedNumbers {

    private final NumberedPlaces is;
    private final Clause clause;
    private final boolean isNew;
    private final List<Figure> inText;
    private final List<String> all;
    private final List<String> allBefore;
    /// What they all meant, whatever the numbers are now.
    private final Set<ClauseId> meant = new HashSet<>();

    /// @param before the clause in the edition before; empty for a new one
    NamedNumbers(Optional<Clause> before, Clause clause, NumberedPlaces was, NumberedPlaces is, ForceWords language) {
        this.is = is;
        this.clause = clause;
        isNew = before.isEmpty();
        inText = PlaceNumbers.in(language, clause.text().words());
        all = all(inText, clause, language);
        allBefore = before.map(old -> all(PlaceNumbers.in(language, old.text().words()), old, language))
                .orElse(List.of());
        allBefore.forEach(number -> meant.addAll(was.at(number)));
    }

    private static List<String> all(List<Figure> inText, Clause clause, ForceWords language) {
        List<Figure> found = new ArrayList<>(inText);
        for (Rule rule : clause.rules()) {
            for (String words : List.of(rule.says(), rule.when(), rule.unless(), rule.line())) {
                found.addAll(PlaceNumbers.in(language, words));
            }
        }
        clause.facts().forEach(fact -> found.addAll(PlaceNumbers.in(language, fact.says())));
        return found.stream().map(Figure::number).toList();
    }

    /// Each number once, that of the text first.
    ///
    /// @param moved by number the clause or section that has it no longer
    List<StaleNumber> stale(Map<String, ClauseId> moved) {
        List<StaleNumber> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Figure named : inText) {
            if (isStale(named.number(), moved) && told.add(named.number())) {
                found.add(stale(Optional.of(named), named.number(), moved.get(named.number())));
            }
        }
        for (String number : all) {
            if (isStale(number, moved) && told.add(number)) {
                found.add(stale(Optional.empty(), number, moved.get(number)));
            }
        }
        return found;
    }

    /// Where the numbers were changed too, one that now names what was meant before has been seen to. Who writes a new
    /// clause has the numbers of today before them, so that only one which is nobody's is surely an old one.
    private boolean isStale(String number, Map<String, ClauseId> moved) {
        if (!moved.containsKey(number)) {
            return false;
        }
        boolean stands = isNew ? is.at(number).isEmpty() : allBefore.contains(number);
        return stands && (all.equals(allBefore) || is.at(number).stream().noneMatch(meant::contains));
    }

    private StaleNumber stale(Optional<Figure> at, String number, ClauseId was) {
        return new StaleNumber(clause, at, number, was,
                is.at(number).stream().min(Comparator.comparing(ClauseId::slug)),
                Optional.ofNullable(is.numbers().get(was)));
    }
}
