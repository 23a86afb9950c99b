package clausebook.guide;

import clausebook.corpus.ClauseId;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Instrument;
import clausebook.corpus.Policy;
import clausebook.corpus.Question;
import clausebook.corpus.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A council's policies held against each other: what one of them says about the matter of another.
///
/// @param clashes answers of two policies that can't both hold for the same people
/// @param matters topics on which two or more of its policies have clauses, in the order of the vocabulary
/// @param namings clauses that name another policy of the council
public record OwnHouse(List<Clash> clashes, List<Matter> matters, List<Naming> namings) {

    public OwnHouse {
        clashes = List.copyOf(clashes);
        matters = List.copyOf(matters);
        namings = List.copyOf(namings);
    }

    /// Two answers to one question.
    public record Clash(Question question, Given one, Given other) {}

    /// The clauses of each policy on a topic, policy by policy.
    public record Matter(Topic topic, List<List<PlacedClause>> policies) {}

    /// A clause and the other policy that it names.
    ///
    /// @param target the clause that it points at; empty where it names the policy as a whole
    public record Naming(PlacedClause clause, PolicyGuide policy, Optional<ClauseId> target) {}

    /// What is found in a council's house.
    public static OwnHouse of(Guide guide, CouncilGuide council) {
        return new OwnHouse(clashes(guide, council), matters(guide, council), namings(council));
    }

    private static List<Clash> clashes(Guide guide, CouncilGuide council) {
        List<Clash> clashes = new ArrayList<>();
        for (QuestionRow row : guide.comparison().rows()) {
            List<Given> given = row.cell(council.id()).given();
            for (int one = 0; one < given.size(); one++) {
                for (Given other : given.subList(one + 1, given.size())) {
                    if (policy(given.get(one).clause()) != policy(other.clause())
                            && given.get(one).contradicts(other)) {
                        clashes.add(new Clash(row.question(), given.get(one), other));
                    }
                }
            }
        }
        return clashes;
    }

    private static Policy policy(PlacedClause clause) {
        return clause.edition().policy();
    }

    private static List<Matter> matters(Guide guide, CouncilGuide council) {
        List<Matter> matters = new ArrayList<>();
        CouncilId owner = council.id();
        for (Topic topic : guide.vocabulary().topics().all()) {
            Map<Policy, List<PlacedClause>> policies = new LinkedHashMap<>();
            guide.about(topic).stream().filter(clause -> clause.edition().council().id().equals(owner))
                    .forEach(clause -> policies.computeIfAbsent(policy(clause), _ -> new ArrayList<>())
                            .add(clause.root()));
            if (policies.size() > 1) {
                matters.add(new Matter(topic,
                        policies.values().stream().map(clauses -> clauses.stream().distinct().toList()).toList()));
            }
        }
        return matters;
    }

    private static List<Naming> namings(CouncilGuide council) {
        List<Naming> namings = new ArrayList<>();
        for (PolicyGuide policy : council.policies()) {
            for (PlacedClause placed : policy.leading().clauses()) {
                Stream<Target> quoted = placed.clause().quotes().stream().map(Target.ToInstrument::new);
                Stream.concat(placed.references().stream().map(CrossReference::target), quoted)
                        .flatMap(target -> naming(council, placed, target).stream()).distinct().forEach(namings::add);
            }
        }
        return namings;
    }

    private static Optional<Naming> naming(CouncilGuide council, PlacedClause clause, Target target) {
        return council.policies().stream().filter(other -> other.policy() != policy(clause))
                .filter(other -> leadsTo(target, other)).findFirst()
                .map(other -> new Naming(clause, other,
                        target instanceof Target.ToClause(ClauseId id) ? Optional.of(id) : Optional.empty()));
    }

    /// A document of the council that is called as the policy is, is the policy.
    private static boolean leadsTo(Target target, PolicyGuide policy) {
        return switch (target) {
            case Target.ToClause(ClauseId id) -> id.policy().equals(policy.id());
            case Target.ToInstrument(Instrument document) -> document.of().filter(policy.council().id()::equals)
                    .isPresent()
                    && Stream.concat(Stream.of(document.name()), document.names().stream())
                            .anyMatch(policy.title()::equalsIgnoreCase);
            case Target.ToRole _,Target.ToTerm _ -> false;
        };
    }
}
