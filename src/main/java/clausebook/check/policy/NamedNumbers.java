package clausebook.check.policy;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Rule;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.Figure;
import clausebook.force.ForceWords;
import clausebook.force.PlaceNumbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The numbers by which one clause names other places, held against what they named in the edition before.
final class NamedNumbers {

    private final NumberedPlaces was;
    private final NumberedPlaces is;
    private final Clause clause;
    private final List<Figure> inText;
    private final List<String> all;
    private final List<String> allBefore;
    /// What they all meant, whatever the numbers are now.
    private final Set<ClauseId> meant = new HashSet<>();

    NamedNumbers(Clause before, Clause clause, NumberedPlaces was, NumberedPlaces is, ForceWords language) {
        this.was = was;
        this.is = is;
        this.clause = clause;
        inText = PlaceNumbers.in(language, clause.text().words());
        all = all(inText, clause, language);
        allBefore = all(PlaceNumbers.in(language, before.text().words()), before, language);
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

    /// Warns once of each number; at the clause where it stands in a rule or fact alone.
    ///
    /// @param moved by number the clause or section that has it no longer
    void warn(Map<String, ClauseId> moved, Problems problems) {
        Set<String> told = new HashSet<>();
        for (Figure named : inText) {
            if (isStale(named.number(), moved) && told.add(named.number())) {
                warn(named.number(), moved.get(named.number()),
                        clause.text().at(named.start(), named.end() - named.start()), problems);
            }
        }
        for (String number : all) {
            if (isStale(number, moved) && told.add(number)) {
                warn(number, moved.get(number), clause.at(), problems);
            }
        }
    }

    /// Where the numbers were changed too, one that now names what was meant before has been seen to.
    private boolean isStale(String number, Map<String, ClauseId> moved) {
        boolean stands = moved.containsKey(number) && allBefore.contains(number);
        return stands && (all.equals(allBefore) || is.at(number).stream().noneMatch(meant::contains));
    }

    private void warn(String number, ClauseId old, Location at, Problems problems) {
        String now = is.at(number).stream().map(ClauseId::slug).sorted().findFirst()
                .map(slug -> "is now that of " + Quoted.of(slug)).orElse("now stands before nothing");
        problems.add(ProblemCode.NUMBER_OF_ANOTHER_CLAUSE, at,
                Quoted.of(clause.id().slug()) + " names " + number + ", which was the number of "
                        + Quoted.of(old.slug()) + " in the edition before and " + now,
                "a reader who looks the number up would follow another rule, or find none", mend(old));
    }

    private String mend(ClauseId old) {
        String number = is.numbers().get(old);
        return number == null
                ? "take the number away, or write what holds in place of " + Quoted.of(old.slug())
                : "if " + Quoted.of(old.slug()) + " is meant, write " + number;
    }
}
