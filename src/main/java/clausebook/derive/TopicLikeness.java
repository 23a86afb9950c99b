package clausebook.derive;

import clausebook.corpus.Clause;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.corpus.Topic;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the clauses of other councils that are nearest to one: shared topics first, then shared rare words, then the same force.
///
/// Only a bounded number of clauses that share a topic is looked at, so a page costs the same in a site of any size.
final class TopicLikeness implements Guide.Likeness {

    private static final int MOST_CANDIDATES = 96;
    private static final int MOST_OF_ONE_COUNCIL = 2;
    private static final double WEIGHT_OF_WORDS = 2;
    private static final double WEIGHT_OF_FORCE = 0.25;

    private final Map<Topic, List<PlacedClause>> byTopic = new IdentityHashMap<>();
    private final Map<PlacedClause, WordWeights.Vector> words = new IdentityHashMap<>();
    private final WordWeights weights;

    TopicLikeness(List<EditionGuide> leading) {
        List<PlacedClause> clauses = leading.stream().flatMap(edition -> edition.clauses().stream()).toList();
        clauses.forEach(
                clause -> clause.clause().topics().forEach(topic -> byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(clause)));
        weights = new WordWeights(clauses);
        clauses.forEach(clause -> words.put(clause, weights.vector(clause)));
    }

    @Override
    public List<PlacedClause> nearest(PlacedClause clause, int most) {
        record Scored(PlacedClause clause, double score, int order) {}
        List<Scored> scored = new ArrayList<>();
        for (PlacedClause candidate : candidates(clause)) {
            scored.add(new Scored(candidate, score(clause, candidate), scored.size()));
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::order));
        Map<CouncilId, Integer> taken = new HashMap<>();
        return scored.stream().map(Scored::clause).filter(found -> taken.merge(council(found), 1, Integer::sum) <= MOST_OF_ONE_COUNCIL)
                .limit(most).toList();
    }

    /// Clauses of other councils that share a topic, those of the rarest topic first; of long lists evenly spread ones.
    private Set<PlacedClause> candidates(PlacedClause clause) {
        Set<PlacedClause> candidates = new LinkedHashSet<>();
        List<Topic> rarestFirst = clause.clause().topics().stream()
                .sorted(Comparator.comparingInt(topic -> byTopic.getOrDefault(topic, List.of()).size())).toList();
        for (Topic topic : rarestFirst) {
            List<PlacedClause> all = byTopic.getOrDefault(topic, List.of());
            int step = Math.max(1, all.size() / MOST_CANDIDATES);
            for (int i = 0; i < all.size() && candidates.size() < MOST_CANDIDATES; i += step) {
                PlacedClause other = all.get(i);
                if (!council(other).equals(council(clause)) && isTold(other)) {
                    candidates.add(other);
                }
            }
        }
        return candidates;
    }

    /// A lead-in alone says too little to be worth a link.
    private static boolean isTold(PlacedClause clause) {
        return !clause.clause().stem();
    }

    private double score(PlacedClause one, PlacedClause other) {
        return sharedTopics(one.clause(), other.clause()) + WEIGHT_OF_WORDS * words(one).cosine(words(other))
                + (shareForce(one.clause(), other.clause()) ? WEIGHT_OF_FORCE : 0);
    }

    private static double sharedTopics(Clause one, Clause other) {
        Set<Topic> both = new HashSet<>(one.topics());
        both.retainAll(other.topics());
        return (double) both.size() / (one.topics().size() + other.topics().size() - both.size());
    }

    private static boolean shareForce(Clause one, Clause other) {
        Set<Duty> duties = one.rules().stream().map(Rule::duty).collect(Collectors.toSet());
        return other.rules().stream().map(Rule::duty).anyMatch(duties::contains);
    }

    /// A clause that no leading edition has is weighed when it is asked for.
    private WordWeights.Vector words(PlacedClause clause) {
        WordWeights.Vector known = words.get(clause);
        return known == null ? weights.vector(clause) : known;
    }

    private static CouncilId council(PlacedClause clause) {
        return clause.edition().council().id();
    }
}
