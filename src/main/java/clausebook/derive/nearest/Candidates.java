package clausebook.derive.nearest;

import clausebook.corpus.Council;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.List;

/// Clauses that may be near to one, with how near they are. In arrays: each page of a clause looks at a hundred of
/// them.
final class Candidates {

    private final PlacedClause[] clauses;
    private final Council[] councils;
    private final double[] scores;
    private int size;

    /// @param most how many it takes
    Candidates(int most) {
        clauses = new PlacedClause[most];
        councils = new Council[most];
        scores = new double[most];
    }

    boolean isFull() {
        return size == clauses.length;
    }

    int size() {
        return size;
    }

    /// True where a clause is among the first so many.
    boolean holds(PlacedClause clause, int among) {
        for (int at = 0; at < among; at++) {
            if (clauses[at] == clause) {
                return true;
            }
        }
        return false;
    }

    void add(PlacedClause clause, Council council, double score) {
        clauses[size] = clause;
        councils[size] = council;
        scores[size++] = score;
    }

    /// The nearest first; those alike in the order in which they were added. Uses the candidates up.
    ///
    /// @param ofOne at most so many of one council
    /// @param least what part of the likeness of the nearest each must have
    List<PlacedClause> nearest(int most, int ofOne, double least) {
        List<PlacedClause> nearest = new ArrayList<>(most);
        Council[] taken = new Council[most];
        double enough = size == 0 ? 0 : least * scores[best()];
        for (int looked = 0; looked < size && nearest.size() < most; looked++) {
            int best = best();
            if (scores[best] < enough) {
                break;
            }
            scores[best] = Double.NEGATIVE_INFINITY;
            if (count(taken, nearest.size(), councils[best]) < ofOne) {
                taken[nearest.size()] = councils[best];
                nearest.add(clauses[best]);
            }
        }
        return nearest;
    }

    private int best() {
        int best = 0;
        for (int at = 1; at < size; at++) {
            best = scores[at] > scores[best] ? at : best;
        }
        return best;
    }

    private static int count(Council[] taken, int among, Council council) {
        int count = 0;
        for (int at = 0; at < among; at++) {
            count += taken[at] == council ? 1 : 0;
        }
        return count;
    }
}
