package clausebook.render.page.clause;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.Role;
import clausebook.corpus.Term;
import clausebook.guide.ClauseHistory;
import clausebook.guide.PlacedClause;
import clausebook.guide.Target;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import clausebook.words.Words;
import java.util.List;

/// What a clause and its items refer to, what refers to them, and whose duty they are.
public record ClauseLinks(List<Line> refersTo, List<Line> citedBy, List<Line> dutyOf) {

    static ClauseLinks of(Viewpoint from, List<PlacedClause> clauses) {
        List<Line> refersTo =
                clauses.stream().flatMap(each -> each.references().stream()).map(reference -> reference.target())
                        .distinct().map(target -> line(from, clauses, target)).distinct().toList();
        List<Line> citedBy = clauses.stream().map(each -> each.clause().id())
                .flatMap(id -> from.guide().citing(id).stream()).distinct()
                .map(citing -> Line.of(from.to(citing), elsewhere(from, clauses, citing))).distinct().toList();
        List<Line> dutyOf = clauses.stream().flatMap(each -> each.clause().rules().stream())
                .flatMap(rule -> rule.who().stream()).distinct().filter(Role.class::isInstance).map(Role.class::cast)
                .map(role -> Line.of(from.to(role))).toList();
        return new ClauseLinks(refersTo, citedBy, dutyOf);
    }

    /// True where there is nothing to show.
    public boolean empty() {
        return refersTo.isEmpty() && citedBy.isEmpty() && dutyOf.isEmpty();
    }

    private static Line line(Viewpoint from, List<PlacedClause> clauses, Target target) {
        return switch (target) {
            case Target.ToClause to -> toClause(from, clauses, to.clause());
            case Target.ToInstrument to -> named(from, to.instrument());
            case Target.ToRole to -> named(from, to.role());
            case Target.ToTerm to -> named(from, to.term());
        };
    }

    private static Line named(Viewpoint from, Entry entry) {
        return Line.of(from.to(entry), switch (entry) {
            case Instrument instrument -> from.words().say("instrument." + instrument.kind().word());
            case Role _ -> from.words().say("kind.of.role");
            case Term _ -> from.words().say("kind.of.term");
            default -> "";
        });
    }

    /// A clause that has gone says so.
    private static Line toClause(Viewpoint from, List<PlacedClause> clauses, ClauseId id) {
        ClauseHistory history = from.guide().history(id);
        return Line.of(new Link(from.toClause(id), from.names().name(history.current())), note(from, clauses, history));
    }

    private static String note(Viewpoint from, List<PlacedClause> clauses, ClauseHistory history) {
        return history.gone() ? from.words().say("clause.withdrawn") : elsewhere(from, clauses, history.current());
    }

    /// The council of a clause of another policy; nothing for the same policy.
    private static String elsewhere(Viewpoint from, List<PlacedClause> clauses, PlacedClause other) {
        boolean same = other.clause().id().policy().equals(clauses.getFirst().clause().id().policy());
        return same ? "" : Words.opening(other.edition().council().called());
    }
}
