package clausebook.check;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Corpus;
import clausebook.corpus.Council;
import clausebook.corpus.Edition;
import clausebook.corpus.Edition.Answered;
import clausebook.corpus.Policy;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What people have answered in editions (`answered`), whichever stage told it.
///
/// A problem is one of the clause that is written last before its place; a change, of the clause that it names. What is
/// answered for a clause holds for its items and its closing line too.
public final class Answers {

    private final Map<String, OfEdition> byFile = new HashMap<>();

    /// @param owners whose the lines are that begin at a place
    /// @param reach  the clauses that an answer holds for, by the one that it names
    private record OfEdition(Edition edition, NavigableMap<Location, ClauseId> owners,
            Map<ClauseId, Set<ClauseId>> reach) {

        boolean isIn(Problem problem) {
            return edition.at().file().equals(problem.at().file());
        }

        static OfEdition of(Edition edition) {
            NavigableMap<Location, ClauseId> owners = new TreeMap<>();
            edition.clauses().forEach(clause -> add(clause, owners));
            edition.changes().forEach((id, change) -> owners.put(change.at(), id));
            return new OfEdition(edition, owners, reach(edition));
        }

        private static Map<ClauseId, Set<ClauseId>> reach(Edition edition) {
            Set<ClauseId> named = new HashSet<>();
            edition.answered().forEach(answered -> answered.clause().ifPresent(named::add));
            return edition.clauses().filter(clause -> named.contains(clause.id())).collect(Collectors
                    .toMap(Clause::id, clause -> clause.withItems().map(Clause::id).collect(Collectors.toSet())));
        }

        private static void add(Clause clause, NavigableMap<Location, ClauseId> owners) {
            owners.put(clause.at(), clause.id());
            owners.put(clause.text().start(), clause.id());
            clause.rules().forEach(rule -> owners.put(rule.places().duty(), clause.id()));
        }

        boolean answers(Answered answered, Problem problem) {
            return problem.code().isAnswerable() && answered.guard().equals(problem.code().id())
                    && (answered.clause().isEmpty() || holds(answered.clause().get(), owner(problem.at())));
        }

        /// A clause that is here no more still has its line in `changes`.
        private boolean holds(ClauseId named, Optional<ClauseId> owner) {
            return owner.filter(id -> reach.getOrDefault(named, Set.of(named)).contains(id)).isPresent();
        }

        private Optional<ClauseId> owner(Location place) {
            return place.isWholeFile() || owners.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(owners.floorEntry(place)).map(Map.Entry::getValue);
        }
    }

    private Answers(Corpus corpus) {
        for (Council council : corpus.councils()) {
            for (Policy policy : council.policies()) {
                policy.editions().stream().filter(edition -> !edition.answered().isEmpty())
                        .forEach(edition -> byFile.put(edition.at().file(), OfEdition.of(edition)));
            }
        }
    }

    /// From now on what was answered is not told.
    static void accept(Corpus corpus, Problems problems) {
        Answers answers = new Answers(corpus);
        if (!answers.byFile.isEmpty()) {
            problems.leaveOut(answers::hold);
        }
    }

    private boolean hold(Problem problem) {
        OfEdition found = byFile.get(problem.at().file());
        return found != null && found.edition.answered().stream().anyMatch(answer -> found.answers(answer, problem));
    }

    /// Tells of answers to what was not told: the reason they give is out of date, or the clause is another. To be
    /// asked when all has been looked at; with errors some warnings may not have been looked for.
    public static void tellVain(Corpus corpus, Problems problems) {
        if (problems.hasErrors()) {
            return;
        }
        for (OfEdition edition : new Answers(corpus).byFile.values()) {
            List<Problem> told = problems.all().stream().filter(edition::isIn).toList();
            for (Answered answer : edition.edition.answered()) {
                if (told.stream().noneMatch(problem -> edition.answers(answer, problem))) {
                    tell(answer, problems);
                }
            }
        }
    }

    private static void tell(Answered answer, Problems problems) {
        String of = answer.clause().map(clause -> " of " + Quoted.of(clause.slug())).orElse("");
        problems.add(ProblemCode.ANSWERED_IN_VAIN, answer.at(),
                Quoted.of(answer.guard()) + of + " is answered, and it is not told",
                "an answer that stays behind would hide the next warning of its kind",
                "take the answer away, or correct its clause or guard");
    }
}
