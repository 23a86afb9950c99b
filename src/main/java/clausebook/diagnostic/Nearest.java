package clausebook.diagnostic;

import java.util.Collection;
import java.util.Optional;

/// Finds the word an author probably meant: the fewest letters changed, left out, added or swapped (optimal string
/// alignment).
public final class Nearest {

    /// No name is longer, and the table of distances grows with the product of two lengths.
    private static final int LONGEST = 80;
    /// Of more names only so many that begin alike are compared: a site of thousands of clauses may have as many
    /// faults.
    private static final int MOST_COMPARED = 500;

    private Nearest() {}

    /// The nearest of `known`, if it is near enough to be worth saying (a third of its letters, and at least one).
    public static Optional<String> to(String written, Collection<String> known) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        boolean many = known.size() > MOST_COMPARED;
        int compared = 0;
        int nearest = allowed(written) + 1;
        String found = "";
        for (String word : known) {
            if (!mayBeNear(word, written, many)) {
                continue;
            }
            if (compared++ == MOST_COMPARED) {
                break;
            }
            int distance = distance(written, word);
            if (distance < nearest || distance == nearest && !found.isEmpty() && word.compareTo(found) < 0) {
                nearest = distance;
                found = word;
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static boolean mayBeNear(String word, String written, boolean many) {
        boolean alikeLong = Math.abs(word.length() - written.length()) <= allowed(written);
        return alikeLong && !word.isEmpty() && (!many || word.charAt(0) == written.charAt(0));
    }

    /// The start of a remedy: `did you mean "x"? or ` where something is near, else nothing.
    public static String hint(String written, Collection<String> known) {
        return to(written, known).map(word -> "did you mean \"" + word + "\"? or ").orElse("");
    }

    private static int allowed(String written) {
        return Math.max(1, written.length() / 3);
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
