package clausebook.derive.nearest;

import clausebook.corpus.Council;
import clausebook.guide.PlacedClause;
import clausebook.likeness.Postings;
import clausebook.likeness.WordWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Some clauses about a topic, evenly spread over all of them, with an index of their words: a clause is held against
/// all of them at once.
///
/// Each page of a clause asks for this, and one clause after the other took a tenth of the time of a large site.
final class TopicSpread {

    private final int all;
    private final PlacedClause[] clauses;
    private final Council[] councils;
    private final int[] duties;
    private final TraitPlaces topics;
    private final TraitPlaces questions;
    private final Postings words;
    /// By posting the weight of its word in its clause.
    private final float[] weights;

    private TopicSpread(int all, List<ClauseTraits> clauses) {
        this.all = all;
        this.clauses = clauses.stream().map(ClauseTraits::clause).toArray(PlacedClause[]::new);
        this.councils = clauses.stream().map(traits -> traits.clause().edition().council()).toArray(Council[]::new);
        this.duties = clauses.stream().mapToInt(ClauseTraits::duties).toArray();
        this.topics = new TraitPlaces(clauses, ClauseTraits::topics);
        this.questions = new TraitPlaces(clauses, ClauseTraits::questions);
        this.words = new Postings(clauses.stream().map(clause -> clause.vector().words()).toArray(int[][]::new));
        this.weights = weights(clauses, words);
    }

    private static float[] weights(List<ClauseTraits> clauses, Postings words) {
        int many = words.keys().length;
        float[] weights = new float[words.start(many)];
        for (int word = 0; word < many; word++) {
            for (int at = words.start(word); at < words.start(word + 1); at++) {
                weights[at] = clauses.get(words.text(at)).vector().weight(words.keys()[word]);
            }
        }
        return weights;
    }

    /// At least `least` of the clauses, or all where they are fewer; at most about twice as many. Lead-ins, which say
    /// too little alone to be worth a link, are left out.
    static TopicSpread of(List<PlacedClause> about, int least,
            Function<PlacedClause, WordWeights.Vector> vector) {
        int step = Math.max(1, about.size() / least);
        List<ClauseTraits> spread = new ArrayList<>();
        for (int at = 0; at < about.size(); at += step) {
            PlacedClause placed = about.get(at);
            if (!placed.clause().stem()) {
                spread.add(new ClauseTraits(placed, vector.apply(placed)));
            }
        }
        return new TopicSpread(about.size(), spread);
    }

    /// How many clauses there are about the topic.
    int all() {
        return all;
    }

    /// Adds those of other councils, in their order, each once, until there is room for no more.
    void addTo(Candidates candidates, ClauseTraits own) {
        if (candidates.isFull()) {
            return;
        }
        Council council = own.clause().edition().council();
        double[] likeness = likeness(own);
        int before = candidates.size();
        for (int at = 0; at < clauses.length && !candidates.isFull(); at++) {
            if (councils[at] != council && !candidates.holds(clauses[at], before)) {
                candidates.add(clauses[at], councils[at], likeness[at]);
            }
        }
    }

    private double[] likeness(ClauseTraits own) {
        double[] likeness = cosines(own.vector());
        int[] shared = topics.shared(own.topics());
        int[] answered = questions.shared(own.questions());
        for (int at = 0; at < likeness.length; at++) {
            likeness[at] = own.likeness(shared[at], topics.held(at), answered[at], likeness[at], duties[at]);
        }
        return likeness;
    }

    /// For each clause the cosine of the angle between its words and some others: 0 nothing shared, 1 the same words.
    private double[] cosines(WordWeights.Vector other) {
        double[] cosines = new double[clauses.length];
        for (int i = 0; i < other.words().length; i++) {
            int word = words.place(other.words()[i]);
            for (int at = word < 0 ? 0 : words.start(word); word >= 0 && at < words.start(word + 1); at++) {
                cosines[words.text(at)] += other.weights()[i] * weights[at];
            }
        }
        return cosines;
    }
}
