package clausebook.render.part;

import clausebook.corpus.Bearer;
import clausebook.corpus.Clause;
import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.guide.PlacedClause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns duties into marks.
public record Marks(Viewpoint from) {

    /// The mark of a duty.
    public Mark of(Duty duty, String note) {
        return new Mark(duty.word(), from.words().say("duty." + duty.word()), note);
    }

    /// The marks of a clause's margin: each duty once, with its bearer where that is not everybody the edition covers.
    public List<Mark> of(PlacedClause placed, List<Clause> clauses) {
        Set<Mark> marks = new LinkedHashSet<>();
        clauses.stream().flatMap(clause -> clause.rules().stream()).forEach(rule -> marks.add(of(rule.duty(), bearers(placed, rule))));
        return List.copyOf(marks);
    }

    /// What clauses are or say beside duties, each kind once.
    public List<String> kinds(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> Stream.concat(clause.kind().stream(), clause.facts().stream().map(fact -> fact.kind())))
                .distinct().map(kind -> from.words().say("kind." + kind.word())).toList();
    }

    /// Whom a rule binds, in words; empty where it binds all whom its edition covers.
    public String bearers(PlacedClause placed, Rule rule) {
        return bindsAll(placed, rule) ? "" : rule.who().stream().map(Bearer::name).collect(Collectors.joining(", "));
    }

    /// True where a rule binds all whom its edition covers.
    public static boolean bindsAll(PlacedClause placed, Rule rule) {
        return rule.inherited() || rule.who().equals(placed.edition().edition().covers());
    }
}
