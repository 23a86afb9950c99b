package clausebook.derive;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Entry;
import clausebook.corpus.Rule;
import clausebook.corpus.Vocabulary;
import clausebook.guide.CrossReference;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.RuleOfClause;
import clausebook.guide.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Turns round what leading editions say: topic → clauses, instrument → clauses that name it, bearer → rules, clause →
/// clauses that cite it.
///
/// Vocabulary entries are looked up by the object itself: one object an entry, and their texts would be slow keys.
record Inverses(Map<Entry, List<PlacedClause>> byEntry, Map<Entry, List<RuleOfClause>> duties,
        Map<ClauseId, List<PlacedClause>> citedBy) {

    static Inverses of(List<EditionGuide> leading, Vocabulary vocabulary) {
        Inverses inverses = new Inverses(new IdentityHashMap<>(), new IdentityHashMap<>(), new HashMap<>());
        Map<List<Bearer>, Set<Entry>> bound = new HashMap<>();
        for (EditionGuide edition : leading) {
            Set<Entry> everybody = unsaid(edition, vocabulary);
            for (PlacedClause clause : edition.clauses()) {
                inverses.add(clause, everybody, who -> bound.computeIfAbsent(who, _ -> bound(who, vocabulary)));
            }
        }
        return inverses;
    }

    /// @param everybody whom a rule binds that names nobody
    /// @param bound all whom a rule binds that names some; few rules name others than many do
    private void add(PlacedClause placed, Set<Entry> everybody, Function<List<Bearer>, Set<Entry>> bound) {
        Set<Entry> named = new LinkedHashSet<>(placed.topics());
        placed.clause().quotes().ifPresent(named::add);
        Set<ClauseId> cited = new LinkedHashSet<>();
        placed.references().forEach(reference -> collect(reference, named, cited));
        for (Rule rule : placed.rules()) {
            named.addAll(rule.approval());
            named.addAll(rule.tell());
            RuleOfClause own = new RuleOfClause(rule, placed);
            (rule.who().isEmpty() ? everybody : bound.apply(rule.who()))
                    .forEach(bearer -> duties.computeIfAbsent(bearer, _ -> new ArrayList<>()).add(own));
        }
        named.forEach(entry -> byEntry.computeIfAbsent(entry, _ -> new ArrayList<>()).add(placed));
        cited.forEach(id -> citedBy.computeIfAbsent(id, _ -> new ArrayList<>(2)).add(placed));
    }

    private static void collect(CrossReference reference, Set<Entry> named, Set<ClauseId> cited) {
        switch (reference.target()) {
            case Target.ToClause to -> cited.add(to.clause());
            case Target.ToInstrument to -> named.add(to.instrument());
            case Target.ToRole to -> named.add(to.role());
            case Target.ToTerm to -> named.add(to.term());
        }
    }

    /// Where a policy does not say whom it binds, all whom it does not exclude.
    private static Set<Entry> unsaid(EditionGuide edition, Vocabulary vocabulary) {
        Set<Entry> everybody = new LinkedHashSet<>(vocabulary.audiences().all());
        everybody.removeIf(audience -> edition.notCovered().stream()
                .anyMatch(not -> vocabulary.withLarger((Audience) audience).anyMatch(not.audience()::equals)));
        return everybody;
    }

    /// A rule that binds an audience binds the smaller audiences within it too.
    private static Set<Entry> bound(List<Bearer> who, Vocabulary vocabulary) {
        Set<Entry> bound = new LinkedHashSet<>(who);
        vocabulary.audiences().all().stream()
                .filter(audience -> vocabulary.withLarger(audience).anyMatch(who::contains)).forEach(bound::add);
        return bound;
    }
}
