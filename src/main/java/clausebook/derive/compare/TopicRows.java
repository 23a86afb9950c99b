package clausebook.derive.compare;

import clausebook.corpus.CouncilId;
import clausebook.corpus.Duty;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.corpus.Vocabulary;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PlacedClause;
import clausebook.guide.TopicRow;
import clausebook.guide.TopicRow.Regulation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tells how strongly each council regulates each topic.
final class TopicRows {

    private static final List<Set<Duty>> STRONGEST_FIRST = List.of(EnumSet.of(Duty.MUST, Duty.MUST_NOT),
            EnumSet.of(Duty.SHOULD, Duty.SHOULD_NOT), EnumSet.of(Duty.MAY));

    private TopicRows() {}

    /// By the kinds that councils have, each for itself.
    ///
    /// @param about clauses of leading editions by topic, in order of council
    static Map<PolicyKind, List<TopicRow>> of(List<CouncilGuide> councils, Vocabulary vocabulary,
            Function<Topic, List<PlacedClause>> about) {
        Map<PolicyKind, List<TopicRow>> kinds = new LinkedHashMap<>();
        for (PolicyKind kind : vocabulary.policyKinds().all()) {
            List<CouncilGuide> having = councils.stream().filter(council -> !council.ended() && council.has(kind))
                    .map(council -> council.only(kind::equals)).toList();
            if (!having.isEmpty()) {
                kinds.put(kind, vocabulary.topics().all().stream().filter(topic -> isOf(kind, topic, about))
                        .map(topic -> row(having, topic, of(kind, having, about.apply(topic)))).toList());
            }
        }
        return kinds;
    }

    /// A topic of every kind stands under those that have clauses about it; where none has, under all.
    private static boolean isOf(PolicyKind kind, Topic topic, Function<Topic, List<PlacedClause>> about) {
        List<PlacedClause> clauses = about.apply(topic);
        return topic.kinds().isEmpty()
                ? clauses.isEmpty() || clauses.stream().anyMatch(clause -> clause.edition().policy().kind() == kind)
                : topic.isOf(kind);
    }

    /// Those of clauses that stand in a policy of a kind, of a council that is looked at.
    private static List<PlacedClause> of(PolicyKind kind, List<CouncilGuide> councils, List<PlacedClause> clauses) {
        Set<CouncilId> known = councils.stream().map(CouncilGuide::id).collect(Collectors.toSet());
        return clauses.stream().filter(clause -> clause.edition().policy().kind() == kind)
                .filter(clause -> known.contains(clause.edition().council().id())).toList();
    }

    private static TopicRow row(List<CouncilGuide> councils, Topic topic, List<PlacedClause> clauses) {
        Map<CouncilId, List<PlacedClause>> byCouncil = new LinkedHashMap<>();
        councils.forEach(council -> byCouncil.put(council.id(), new ArrayList<>()));
        clauses.forEach(clause -> byCouncil.get(clause.edition().council().id()).add(clause));
        Map<CouncilId, Regulation> cells = new LinkedHashMap<>();
        councils.forEach(council -> cells.put(council.id(),
                regulation(topic, byCouncil.get(council.id()), isRead(council))));
        return new TopicRow(topic, Collections.unmodifiableMap(cells));
    }

    private static boolean isRead(CouncilGuide council) {
        return council.policies().stream().allMatch(policy -> policy.leading().unread().isEmpty());
    }

    private static Regulation regulation(Topic topic, List<PlacedClause> clauses, boolean read) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        int rules = 0;
        for (PlacedClause clause : clauses) {
            for (Rule rule : rules(clause, topic)) {
                duties.add(rule.duty());
                rules++;
            }
        }
        Set<Duty> strongest = STRONGEST_FIRST.stream().filter(rank -> !Collections.disjoint(rank, duties)).findFirst()
                .orElse(Set.of());
        return new Regulation(clauses.size(), rules, strongest.stream().filter(duties::contains).toList(), read);
    }

    /// The rules of a clause that are about a topic.
    static List<Rule> rules(PlacedClause clause, Topic topic) {
        return clause.rules().stream().filter(rule -> rule.topics().contains(topic)).toList();
    }
}
