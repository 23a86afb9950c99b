package clausebook.link;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.guide.CrossReference;
import clausebook.guide.Target;
import clausebook.text.Mention;
import clausebook.text.Prose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds what the mentions in one edition's texts point at.
final class MentionLinks {

    private final Map<String, ClauseId> inEdition = new TreeMap<>();
    private final Targets targets;
    private final Problems problems;

    MentionLinks(Edition edition, Targets targets, Problems problems) {
        this.targets = targets;
        this.problems = problems;
        edition.clauses().map(Clause::id).forEach(id -> inEdition.put(id.slug(), id));
    }

    List<CrossReference> in(Clause clause) {
        return Prose.mentionsIn(clause.text().words()).stream().flatMap(mention -> reference(clause, mention).stream()).toList();
    }

    private Optional<CrossReference> reference(Clause clause, Mention mention) {
        Optional<Target> target = target(mention.target());
        if (target.isEmpty()) {
            Location at = clause.text().at(mention.offset(), mention.target().length());
            problems.add(code(mention.target()), at, "nothing is called \"" + mention.target() + "\"",
                    "a reader who follows this link would get nowhere",
                    Nearest.hint(mention.target(), targets.near(mention.target(), inEdition.keySet()))
                            + "write the id of a clause of this edition, council/policy#id, instrument:id, role:id or term:id");
        }
        return target.map(found -> new CrossReference(mention.target(), found));
    }

    private Optional<Target> target(String written) {
        int colon = written.indexOf(':');
        if (colon > 0) {
            return targets.entry(written.substring(0, colon), written.substring(colon + 1));
        }
        return written.contains("#") ? targets.elsewhere(written) : Optional.ofNullable(inEdition.get(written)).map(Target.ToClause::new);
    }

    private static ProblemCode code(String written) {
        int colon = written.indexOf(':');
        return switch (colon > 0 ? written.substring(0, colon) : "") {
            case "instrument" -> ProblemCode.UNKNOWN_INSTRUMENT;
            case "role" -> ProblemCode.UNKNOWN_ROLE;
            case "term" -> ProblemCode.UNKNOWN_TERM;
            default -> ProblemCode.UNKNOWN_REFERENCE;
        };
    }
}
