package clausebook.check.edition;

import clausebook.check.value.Written;
import clausebook.corpus.Amendment;
import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Section;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.draft.DraftEdition;
import clausebook.draft.DraftEdition.Change;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Checks the clauses that an edition names beside its text and that it must have itself.
final class OwnClauses {

    private final List<Section> sections;
    private final Problems problems;
    private Set<String> ids = Set.of();

    OwnClauses(List<Section> sections, Problems problems) {
        this.sections = sections;
        this.problems = problems;
    }

    void check(DraftEdition.Facts facts) {
        facts.notCovered()
                .forEach(part -> part.clause().ifPresent(clause -> check(clause, ProblemCode.UNKNOWN_REFERENCE)));
        facts.amendments().stream().filter(amendment -> !isOfNoClause(amendment))
                .forEach(amendment -> check(amendment.clause(), ProblemCode.UNKNOWN_REFERENCE));
        Set<String> changed = facts.changes().keySet().stream().map(SourceText::words).collect(Collectors.toSet());
        facts.answered().stream().flatMap(part -> part.clause().flatMap(Read::known).stream())
                .filter(clause -> !changed.contains(clause.words()))
                .forEach(clause -> check(clause, ProblemCode.UNKNOWN_REFERENCE));
        facts.corrections().forEach(correction -> check(correction.clause(), ProblemCode.UNKNOWN_REFERENCE));
        facts.changes().values().stream().map(Change::into).flatMap(List::stream)
                .forEach(into -> check(into, ProblemCode.CHANGE_OF_NO_CLAUSE));
    }

    /// A clause that the meeting struck out, or did not take in, is not there.
    private static boolean isOfNoClause(DraftEdition.Amendment amendment) {
        boolean carried = Written.words(amendment.result()).equals(Amendment.Result.CARRIED.word());
        return carried
                ? amendment.was().isPresent() && amendment.text().isEmpty()
                : amendment.was().isEmpty() && amendment.text().isPresent();
    }

    private void check(Read written, ProblemCode code) {
        written.known().ifPresent(clause -> check(clause, code));
    }

    private void check(SourceText written, ProblemCode code) {
        if (!ids().contains(written.words())) {
            problems.add(code, written.start(), "this edition has no clause " + Quoted.of(written.words()),
                    "a reader who follows this link would get nowhere",
                    Nearest.hint(written.words(), ids()) + "write the id of a clause of this edition");
        }
    }

    /// Gathered when they are first asked for: few editions name clauses beside their text.
    private Set<String> ids() {
        if (ids.isEmpty()) {
            ids = sections.stream().flatMap(Section::clausesInOrder).map(Clause::id).map(ClauseId::slug)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return ids;
    }
}
