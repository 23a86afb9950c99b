package clausebook.derive.change;

import clausebook.corpus.ClauseId;
import clausebook.guide.EditionChanges.MisusedId;
import clausebook.guide.EditionGuide;
import clausebook.guide.Ground;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds which clauses of two editions belong together: as declared, by id where the words don't contradict it, else by
/// likeness.
final class ClauseMatching {

    private final EditionGuide from;
    private final EditionGuide to;
    private final Declared declared;
    private final List<ClausePair> pairs = new ArrayList<>();
    private final List<ClausePair> sameId = new ArrayList<>();
    private final Set<PlacedClause> settled = new HashSet<>();

    private ClauseMatching(EditionGuide from, EditionGuide to, Declared declared) {
        this.from = from;
        this.to = to;
        this.declared = declared;
    }

    /// What was found.
    ///
    /// @param groups  every clause of both editions once, in reading order
    /// @param misused same ids whose clauses turned out to be others
    record Found(List<ClauseGroup> groups, List<MisusedId> misused) {}

    static Found of(EditionGuide from, EditionGuide to, Declared declared) {
        return new ClauseMatching(from, to, declared).found();
    }

    private Found found() {
        from.clauses().forEach(this::byDeclarationOrId);
        List<PlacedClause> before = open(from);
        List<PlacedClause> after = open(to);
        pairs.addAll(new LikelyPairs(before, after).pairs());
        Set<ClausePair> kept = Set.copyOf(pairs);
        List<MisusedId> misused = sameId.stream().filter(pair -> !kept.contains(pair))
                .map(pair -> new MisusedId(pair.before(), pair.after())).toList();
        pairs.addAll(new SplitsAndMerges(before, after, pairs).pairs());
        return new Found(ClauseGroups.of(from.clauses(), to.clauses(), pairs), misused);
    }

    private void byDeclarationOrId(PlacedClause before) {
        ClauseId id = before.clause().id();
        if (declared.left(id)) {
            settled.add(before);
            declared.into(id).stream().flatMap(target -> to.find(target).stream())
                    .forEach(after -> pairs.add(new ClausePair(before, after, Ground.DECLARED)));
            return;
        }
        to.find(id).ifPresent(after -> byId(before, after));
    }

    private void byId(PlacedClause before, PlacedClause after) {
        boolean certain = declared.isItself(before.clause().id())
                || before.clause().text().words().equals(after.clause().text().words());
        if (certain) {
            pairs.add(new ClausePair(before, after, Ground.ID));
            settled.add(before);
            settled.add(after);
        } else {
            sameId.add(new ClausePair(before, after, Ground.ID));
        }
    }

    /// Clauses that likeness may still pair. What a declaration split or merged others into is open only if it had an
    /// id before.
    private List<PlacedClause> open(EditionGuide edition) {
        Set<PlacedClause> targets = new HashSet<>();
        pairs.forEach(pair -> targets.add(pair.after()));
        return edition.clauses().stream().filter(clause -> isOpen(clause, targets.contains(clause))).toList();
    }

    private boolean isOpen(PlacedClause clause, boolean target) {
        return !settled.contains(clause) && !leftWithItsClause(clause)
                && !(clause.edition() == to && declared.isPart(clause.id()))
                && (!target || from.find(clause.id()).isPresent())
                && (clause.edition() == from || !isNewByDeclaration(clause));
    }

    private boolean leftWithItsClause(PlacedClause clause) {
        return clause.edition() == from && to.find(clause.id()).isEmpty() && clause.parent()
                .filter(parent -> declared.left(parent.clause().id()) || leftWithItsClause(parent)).isPresent();
    }

    private boolean isNewByDeclaration(PlacedClause clause) {
        return declared.isItself(clause.id()) && from.find(clause.id()).isEmpty();
    }
}
