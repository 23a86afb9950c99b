package clausebook.check.guard;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.corpus.Edition.Change;
import clausebook.corpus.Fate;
import clausebook.corpus.Status;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.force.ForceWords;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whether people must read a changed clause again is said where its words changed, and never denied where they are
/// bound otherwise.
final class MaterialGuard {

    private final ForceWords language;
    private final Problems problems;

    MaterialGuard(ForceWords language, Problems problems) {
        this.language = language;
        this.problems = problems;
    }

    /// Of a draft only what it denies is told: what is wanted can still be added before it is adopted.
    void check(Edition before, Edition now) {
        Map<ClauseId, Clause> old = byId(before);
        Map<ClauseId, Clause> present = byId(now);
        now.changes().forEach((id, change) -> {
            if (old.containsKey(id)) {
                List<Clause> parts = parts(id, change, present);
                check(id, change, old.get(id), parts, now.status() == Status.IN_FORCE);
            }
        });
    }

    private static Map<ClauseId, Clause> byId(Edition edition) {
        Map<ClauseId, Clause> all = new LinkedHashMap<>();
        edition.clauses().forEach(clause -> all.putIfAbsent(clause.id(), clause));
        return all;
    }

    /// What the clause has become: itself, or what it went into.
    private static List<Clause> parts(ClauseId id, Change change, Map<ClauseId, Clause> present) {
        Collection<ClauseId> ids = change.leaves() ? change.into() : List.of(id);
        return ids.stream().filter(present::containsKey).map(present::get).toList();
    }

    private void check(ClauseId id, Change change, Clause before, List<Clause> parts, boolean wanted) {
        if (wanted && change.material().isEmpty() && !change.is(Fate.WITHDRAWN)
                && !words(List.of(before)).equals(words(parts))) {
            problems.add(ProblemCode.MATERIAL_MISSING, change.at(),
                    "the words of " + Quoted.of(id.slug()) + " changed, and \"changes\" does not say whether people "
                            + "must read it again",
                    "the notice to those who are bound leaves out what nobody need read again",
                    "add material: true, or material: false where it asks nothing new of anybody");
        } else if (!change.isMaterial() && before.isRead() && parts.stream().allMatch(Clause::isRead)) {
            Bindings was = Bindings.of(List.of(before), language);
            was.gainsAndLosses(Bindings.of(parts, language), change.is(Fate.MERGED_INTO)).ifPresent(found -> problems
                    .add(ProblemCode.MATERIAL_DENIED, change.at(),
                            "\"changes\" says material: false of " + Quoted.of(id.slug()) + ", and " + found
                                    + " not those of the edition before",
                            "a notice would leave out what somebody has to know",
                            "write material: true; if nobody need read it again, say why in \"answered\""));
        }
    }

    /// Without marks: quotes and hyphens bind nobody.
    private List<String> words(List<Clause> clauses) {
        return clauses.stream().flatMap(Clause::withItems).map(clause -> GuardedClause.words(clause, language))
                .flatMap(words -> words.withoutMarks().words().stream()).toList();
    }
}
