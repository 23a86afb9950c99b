package clausebook.derive.nearest;

import clausebook.corpus.Topic;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.likeness.WordForms;
import clausebook.likeness.WordWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Finds the clauses of other councils that are nearest to one: what answers the same question first, then shared
/// topics, rare words and the same force.
///
/// Only a bounded number of clauses that share a topic is looked at, so a page costs the same in a site of any size.
/// Topics are compared as objects, because there is one object a topic.
public final class TopicLikeness implements Guide.Likeness {

    private static final int MOST_CANDIDATES = 96;
    private static final int MOST_OF_ONE_COUNCIL = 2;
    /// A clause far less like than the nearest only shares a word or a topic with it.
    private static final double LEAST_LIKENESS = .3;

    private final Map<Topic, TopicSpread> byTopic = new IdentityHashMap<>();
    private final WordWeights weights;
    private final Map<PlacedClause, Integer> places = new IdentityHashMap<>();

    /// @param leading editions that speak for their policies
    /// @param forms   the words of their language
    public TopicLikeness(List<EditionGuide> leading, WordForms forms) {
        List<PlacedClause> clauses = leading.stream().flatMap(edition -> edition.clauses().stream()).toList();
        clauses.forEach(clause -> places.put(clause, places.size()));
        weights = new WordWeights(clauses.stream().map(TopicLikeness::text).toList(), forms);
        Map<Topic, List<PlacedClause>> about = new IdentityHashMap<>();
        clauses.forEach(clause -> clause.topics()
                .forEach(topic -> about.computeIfAbsent(topic, _ -> new ArrayList<>()).add(clause)));
        about.forEach((topic, all) -> byTopic.put(topic, TopicSpread.of(all, MOST_CANDIDATES, this::vector)));
    }

    private static String text(PlacedClause clause) {
        return clause.text();
    }

    private WordWeights.Vector vector(PlacedClause clause) {
        Integer place = places.get(clause);
        return place == null ? weights.vector(text(clause)) : weights.vector(place);
    }

    /// Candidates are of other councils and share a topic, those of the rarest topic first.
    @Override
    public List<PlacedClause> nearest(PlacedClause clause, int most) {
        ClauseTraits own = new ClauseTraits(clause, vector(clause));
        Candidates candidates = new Candidates(MOST_CANDIDATES);
        Arrays.stream(own.topics()).map(byTopic::get).filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(TopicSpread::all)).forEach(spread -> spread.addTo(candidates, own));
        return candidates.nearest(most, MOST_OF_ONE_COUNCIL, LEAST_LIKENESS);
    }
}
