package clausebook.link;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Edition;
import clausebook.corpus.Instrument;
import clausebook.corpus.Policy;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Nearest;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.guide.CrossReference;
import clausebook.guide.Target;
import clausebook.text.prose.Mention;
import clausebook.text.prose.Prose;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Finds what the mentions in one edition's texts point at.
final class MentionLinks {

    /// More are not printed, and each is held against all ids of the edition.
    private static final int MOST_HINTS = 100;

    private final Map<String, ClauseId> inEdition = new HashMap<>();
    /// Sorted once: a text may have thousands of mentions that lead nowhere.
    private final SortedSet<String> ids;
    private final Policy policy;
    private final Targets targets;
    private final Problems problems;
    private int hints;

    MentionLinks(Policy policy, Edition edition, Targets targets, Problems problems) {
        this.policy = policy;
        this.targets = targets;
        this.problems = problems;
        edition.clauses().map(Clause::id).forEach(id -> inEdition.put(id.slug(), id));
        ids = Collections.unmodifiableSortedSet(new TreeSet<>(inEdition.keySet()));
    }

    List<CrossReference> in(Clause clause) {
        List<Mention> mentions = Prose.mentionsIn(clause.text().words());
        return mentions.isEmpty()
                ? List.of()
                : mentions.stream().flatMap(mention -> reference(clause, mention).stream()).toList();
    }

    private Optional<CrossReference> reference(Clause clause, Mention mention) {
        String written = mention.target();
        Optional<Target> target = target(written);
        if (target.isEmpty()) {
            report(written, clause.text().at(mention.offset(), written.length()));
        } else if (target.get() instanceof Target.ToInstrument(Instrument instrument)) {
            instrument.of().filter(council -> !council.equals(clause.id().policy().council()))
                    .ifPresent(council -> warnOfOther(council, clause.text().at(mention.offset(), written.length())));
        }
        return target.map(found -> new CrossReference(written, found));
    }

    /// Most often a text was copied from another council, with the links to that council's own documents.
    private void warnOfOther(CouncilId council, Location at) {
        problems.add(ProblemCode.OTHER_COUNCILS_DOCUMENT, at,
                "this is a document of the council " + Quoted.of(council.slug()) + ", not of this one",
                "in a copied text readers would be led to the other council's document",
                "add this council's own document to " + at.startOfSibling(Kind.INSTRUMENT.file).file()
                        + " and name that; if the other one is meant, leave it");
    }

    private Optional<Target> target(String written) {
        int colon = written.indexOf(':');
        if (colon > 0) {
            return targets.entry(written.substring(0, colon), written.substring(colon + 1));
        }
        return written.contains("#")
                ? targets.elsewhere(written)
                : Optional.ofNullable(inEdition.get(written)).map(Target.ToClause::new);
    }

    /// False where what would have it could not be read: then nobody knows whether it is missing.
    private boolean isMissing(String written) {
        int colon = written.indexOf(':');
        int hash = written.indexOf('#');
        return colon > 0
                ? targets.allKnown(written.substring(0, colon))
                : hash < 0 ? policy.line().isPresent() : targets.policyKnown(written.substring(0, hash));
    }

    private void report(String written, Location at) {
        if (!isMissing(written)) {
            return;
        }
        String hint = hint(written);
        kind(written).ifPresentOrElse(
                kind -> report(kind.code, at,
                        "no " + kind.word() + " called " + Quoted.of(written.substring(written.indexOf(':') + 1)),
                        hint + "add it to " + at.startOfSibling(kind.file).file()),
                () -> report(ProblemCode.UNKNOWN_REFERENCE, at, "no clause is called " + Quoted.of(written), hint
                        + "write the id of a clause of this edition, or council/policy#id, instrument:id, role:id "
                        + "or term:id"));
    }

    private String hint(String written) {
        hints++;
        return hints > MOST_HINTS ? "" : Nearest.hint(written, targets.near(written, ids));
    }

    private void report(ProblemCode code, Location at, String what, String mend) {
        problems.add(code, at, what, "a reader who follows this link would get nowhere", mend);
    }

    private static Optional<Kind> kind(String written) {
        return List.of(Kind.values()).stream().filter(kind -> written.startsWith(kind.word() + ":")).findFirst();
    }

    /// What can be mentioned beside clauses.
    private enum Kind {
        INSTRUMENT(ProblemCode.UNKNOWN_INSTRUMENT, "vocabulary/instruments.yaml"),
        ROLE(ProblemCode.UNKNOWN_ROLE, "vocabulary/roles.yaml"),
        TERM(ProblemCode.UNKNOWN_TERM, "vocabulary/terms.yaml");

        private final ProblemCode code;
        private final String file;

        Kind(ProblemCode code, String file) {
            this.code = code;
            this.file = file;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
