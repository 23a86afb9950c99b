package clausebook.derive;

import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Topic;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the clauses of other councils that are nearest to one: what answers the same question first, then shared topics, rare
/// words and the same force.
///
/// Only a bounded number of clauses that share a topic is looked at, so a page costs the same in a site of any size. What is compared is
/// worked out once for each clause; topics are compared as objects, because there is one object a topic.
final class TopicLikeness implements Guide.Likeness {

    private static final int MOST_CANDIDATES = 96;
    private static final int MOST_OF_ONE_COUNCIL = 2;

    private final Map<Topic, List<ClauseTraits>> byTopic = new IdentityHashMap<>();
    private final Map<PlacedClause, ClauseTraits> traits = new IdentityHashMap<>();
    private final WordWeights weights;

    TopicLikeness(List<EditionGuide> leading) {
        List<PlacedClause> clauses = leading.stream().flatMap(edition -> edition.clauses().stream()).toList();
        weights = new WordWeights(clauses);
        clauses.parallelStream().map(this::worked).toList().forEach(this::add);
    }

    private ClauseTraits worked(PlacedClause clause) {
        return new ClauseTraits(clause, weights.vector(clause));
    }

    private void add(ClauseTraits clause) {
        traits.put(clause.clause(), clause);
        clause.topics().forEach(topic -> byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(clause));
    }

    @Override
    public List<PlacedClause> nearest(PlacedClause clause, int most) {
        ClauseTraits known = traits.get(clause);
        ClauseTraits own = known == null ? worked(clause) : known;
        Map<CouncilId, Integer> taken = new HashMap<>();
        return scored(own).stream().map(Scored::clause).filter(found -> taken.merge(council(found), 1, Integer::sum) <= MOST_OF_ONE_COUNCIL)
                .limit(most).toList();
    }

    private record Scored(PlacedClause clause, double score) {}

    /// The candidates, the nearest first; those alike stay in the order in which they were found.
    private List<Scored> scored(ClauseTraits clause) {
        List<Scored> scored = new ArrayList<>(MOST_CANDIDATES);
        for (ClauseTraits candidate : candidates(clause)) {
            scored.add(new Scored(candidate.clause(), clause.likeness(candidate)));
        }
        scored.sort((one, other) -> Double.compare(other.score(), one.score()));
        return scored;
    }

    /// Clauses of other councils that share a topic, those of the rarest topic first; of long lists evenly spread ones.
    private Set<ClauseTraits> candidates(ClauseTraits clause) {
        Council council = clause.clause().edition().council();
        Set<ClauseTraits> candidates = LinkedHashSet.newLinkedHashSet(MOST_CANDIDATES);
        List<Topic> rarestFirst = clause.topics().stream().sorted(Comparator.comparingInt(topic -> about(topic).size())).toList();
        for (Topic topic : rarestFirst) {
            List<ClauseTraits> all = about(topic);
            int step = Math.max(1, all.size() / MOST_CANDIDATES);
            for (int i = 0; i < all.size() && candidates.size() < MOST_CANDIDATES; i += step) {
                ClauseTraits other = all.get(i);
                if (other.isTold() && other.clause().edition().council() != council) {
                    candidates.add(other);
                }
            }
        }
        return candidates;
    }

    private List<ClauseTraits> about(Topic topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    private static CouncilId council(PlacedClause clause) {
        return clause.edition().council().id();
    }
}
