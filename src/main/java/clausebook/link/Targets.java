package clausebook.link;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Corpus;
import clausebook.corpus.Policy;
import clausebook.corpus.PolicyId;
import clausebook.corpus.Vocabulary;
import clausebook.guide.Target;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// All that a mention can point at: the clauses of every policy over all its editions, and the vocabulary.
final class Targets {

    private final Vocabulary vocabulary;
    /// By policy the clauses it ever had, by their slugs. There is one id a clause here, and so in all references to
    /// it.
    private final Map<PolicyId, Map<String, ClauseId>> clauses = new HashMap<>();

    private final Set<String> unread = new HashSet<>();

    Targets(Corpus corpus) {
        this.vocabulary = corpus.vocabulary();
        corpus.councils().stream().flatMap(council -> council.policies().stream()).forEach(this::add);
    }

    private void add(Policy policy) {
        Map<String, ClauseId> ids = new HashMap<>();
        policy.editions()
                .forEach(edition -> edition.clauses().map(Clause::id).forEach(id -> ids.putIfAbsent(id.slug(), id)));
        clauses.put(policy.id(), ids);
        if (policy.line().isEmpty()) {
            unread.add(policy.id().toString());
        }
    }

    /// A clause of another policy, written `council/policy#id`.
    Optional<Target> elsewhere(String written) {
        return ClauseId.of(written)
                .flatMap(id -> Optional.ofNullable(clauses.getOrDefault(id.policy(), Map.of()).get(id.slug())))
                .map(Target.ToClause::new);
    }

    /// An entry of the vocabulary, written `kind:id`.
    Optional<Target> entry(String kind, String id) {
        return switch (kind) {
            case "instrument" -> vocabulary.instruments().find(id).map(Target.ToInstrument::new);
            case "role" -> vocabulary.roles().find(id).map(Target.ToRole::new);
            case "term" -> vocabulary.terms().find(id).map(Target.ToTerm::new);
            default -> Optional.empty();
        };
    }

    /// True where the list of a kind could be read; also for a kind that has none.
    boolean allKnown(String kind) {
        return switch (kind) {
            case "instrument" -> vocabulary.instruments().known().isPresent();
            case "role" -> vocabulary.roles().known().isPresent();
            case "term" -> vocabulary.terms().known().isPresent();
            default -> true;
        };
    }

    /// True where all editions of a policy could be read, and where there is no such policy.
    boolean policyKnown(String written) {
        return !unread.contains(written);
    }

    /// What a mistyped mention is compared with.
    Collection<String> near(String written, Collection<String> sameEdition) {
        int colon = written.indexOf(':');
        if (colon > 0) {
            return switch (written.substring(0, colon)) {
                case "instrument" -> prefixed("instrument:", vocabulary.instruments().ids());
                case "role" -> prefixed("role:", vocabulary.roles().ids());
                case "term" -> prefixed("term:", vocabulary.terms().ids());
                default -> List.of("instrument:", "role:", "term:");
            };
        }
        int hash = written.indexOf('#');
        return hash < 0 ? sameEdition : inPolicy(written.substring(0, hash));
    }

    private Collection<String> inPolicy(String policy) {
        return clauses.entrySet().stream().filter(entry -> entry.getKey().toString().equals(policy)).findFirst()
                .map(entry -> prefixed(policy + "#", new TreeSet<>(entry.getValue().keySet())))
                .orElseGet(() -> clauses.keySet().stream().map(PolicyId::toString).sorted().toList());
    }

    private static List<String> prefixed(String prefix, Collection<String> ids) {
        return ids.stream().map(id -> prefix + id).toList();
    }
}
