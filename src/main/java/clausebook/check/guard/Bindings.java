package clausebook.check.guard;

import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.Rule;
import clausebook.force.Figures;
import clausebook.force.ForceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How clauses bind: their duties, the figures of their texts, and the people whom their rules name.
///
/// @param duties each as often as there are rules of it
record Bindings(List<String> duties, Set<String> figures, Set<String> people) {

    Bindings {
        duties = duties.stream().sorted().toList();
    }

    /// Those of the clauses and of their items. Whom a rule binds only because the whole policy does is told with the
    /// policy.
    static Bindings of(List<Clause> clauses, ForceWords language) {
        List<String> duties = new ArrayList<>();
        Set<String> figures = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        for (Clause clause : clauses.stream().flatMap(Clause::withItems).toList()) {
            figures.addAll(Figures.of(GuardedClause.words(clause, language)));
            for (Rule rule : clause.rules()) {
                duties.add(rule.duty().word());
                people(rule).map(Bearer::id).forEach(people::add);
            }
        }
        return new Bindings(duties, figures, people);
    }

    private static Stream<? extends Bearer> people(Rule rule) {
        Stream<? extends Bearer> asked = Stream.concat(rule.approval().stream(), rule.tell().stream());
        return Stream.concat(rule.inherited() ? Stream.empty() : rule.who().stream(), asked);
    }

    /// What differs, for a sentence; empty where nothing does.
    ///
    /// @param within true where the others may hold more, as one does into which several were merged
    Optional<String> gainsAndLosses(Bindings others, boolean within) {
        List<String> found = new ArrayList<>();
        if (within ? !others.duties.containsAll(duties) : !others.duties.equals(duties)) {
            found.add("its duties");
        }
        if (within ? !others.figures.containsAll(figures) : !others.figures.equals(figures)) {
            found.add("its figures");
        }
        if (within ? !others.people.containsAll(people) : !others.people.equals(people)) {
            found.add("the people it names");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", found) + " are");
    }
}
