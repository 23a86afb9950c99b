package clausebook.derive.compare;

import clausebook.corpus.CouncilId;
import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
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

/// Tells how strongly each council regulates each topic.
final class TopicRows {

    private static final List<Set<Duty>> STRONGEST_FIRST = List.of(EnumSet.of(Duty.MUST, Duty.MUST_NOT),
            EnumSet.of(Duty.SHOULD, Duty.SHOULD_NOT), EnumSet.of(Duty.MAY));

    private TopicRows() {}

    /// @param about clauses of leading editions by topic, in order of council
    static List<TopicRow> of(List<CouncilGuide> councils, List<Topic> topics,
            Function<Topic, List<PlacedClause>> about) {
        return topics.stream().map(topic -> row(councils, topic, about.apply(topic))).toList();
    }

    private static TopicRow row(List<CouncilGuide> councils, Topic topic, List<PlacedClause> clauses) {
        Map<CouncilId, List<PlacedClause>> byCouncil = new LinkedHashMap<>();
        councils.forEach(council -> byCouncil.put(council.id(), new ArrayList<>()));
        clauses.forEach(clause -> byCouncil.get(clause.edition().council().id()).add(clause));
        Map<CouncilId, Regulation> cells = new LinkedHashMap<>();
        councils.forEach(council -> cells.put(council.id(),
                regulation(topic, byCouncil.get(council.id()), isRead(council, topic))));
        return new TopicRow(topic, Collections.unmodifiableMap(cells));
    }

    private static boolean isRead(CouncilGuide council, Topic topic) {
        return council.policies().stream()
                .filter(policy -> topic.kinds().isEmpty() || topic.kinds().contains(policy.kind()))
                .allMatch(policy -> policy.leading().unread().isEmpty());
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
