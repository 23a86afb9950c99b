package clausebook.derive;

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

/// Finds the clauses of other councils that are nearest to one: shared topics first, then shared rare words, then the same force.
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
        record Scored(PlacedClause clause, double score, int order) {}
        ClauseTraits known = traits.get(clause);
        ClauseTraits own = known == null ? worked(clause) : known;
        List<Scored> scored = new ArrayList<>();
        for (ClauseTraits candidate : candidates(own)) {
            scored.add(new Scored(candidate.clause(), own.likeness(candidate), scored.size()));
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::order));
        Map<CouncilId, Integer> taken = new HashMap<>();
        return scored.stream().map(Scored::clause).filter(found -> taken.merge(council(found), 1, Integer::sum) <= MOST_OF_ONE_COUNCIL)
                .limit(most).toList();
    }

    /// Clauses of other councils that share a topic, those of the rarest topic first; of long lists evenly spread ones.
    private Set<ClauseTraits> candidates(ClauseTraits clause) {
        Set<ClauseTraits> candidates = new LinkedHashSet<>();
        List<Topic> rarestFirst = clause.topics().stream().sorted(Comparator.comparingInt(topic -> about(topic).size())).toList();
        for (Topic topic : rarestFirst) {
            List<ClauseTraits> all = about(topic);
            int step = Math.max(1, all.size() / MOST_CANDIDATES);
            for (int i = 0; i < all.size() && candidates.size() < MOST_CANDIDATES; i += step) {
                ClauseTraits other = all.get(i);
                if (other.isTold() && !council(other.clause()).equals(council(clause.clause()))) {
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
