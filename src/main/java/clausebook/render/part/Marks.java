package clausebook.render.part;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.Rule;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.List;

/// Turns duties into marks.
public record Marks(Viewpoint from) {

    /// The mark of a duty.
    public Mark of(Duty duty, String note) {
        return new Mark(duty.word(), from.words().say("duty." + duty.word()), note);
    }

    /// The marks of a clause's margin: each duty once, with its bearer where that is not everybody the edition covers.
    public List<Mark> of(PlacedClause placed, List<Clause> clauses) {
        List<Mark> marks = new ArrayList<>(4);
        for (Clause clause : clauses) {
            for (Rule rule : clause.rules()) {
                addOnce(of(rule.duty(), bearers(placed, rule)), marks);
            }
        }
        return marks;
    }

    /// What clauses are or say beside duties, each kind once; or that nobody has read it.
    public List<String> kinds(List<Clause> clauses) {
        List<ClauseKind> kinds = new ArrayList<>(2);
        for (Clause clause : clauses) {
            clause.kind().ifPresent(kind -> addOnce(kind, kinds));
            clause.facts().forEach(fact -> addOnce(fact.kind(), kinds));
        }
        if (clauses.stream().anyMatch(clause -> !clause.isRead())) {
            return List.of(from.words().say("unread.mark"));
        }
        return kinds.stream().map(kind -> from.words().say("kind." + kind.word())).toList();
    }

    /// There are never more than a handful.
    private static <T> void addOnce(T one, List<T> all) {
        if (!all.contains(one)) {
            all.add(one);
        }
    }

    /// Whom a rule binds, in words; empty where it binds all whom its edition covers.
    public String bearers(PlacedClause placed, Rule rule) {
        return bindsAll(placed, rule) ? "" : Entry.names(rule.who());
    }

    /// True where a rule binds all whom its edition covers.
    public static boolean bindsAll(PlacedClause placed, Rule rule) {
        return rule.inherited() || rule.who().equals(placed.edition().covers());
    }
}
