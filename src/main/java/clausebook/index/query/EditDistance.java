package clausebook.index.query;

/// How many slips make one word out of another: a letter too many, too few, wrong, or two neighbours swapped.
public final class EditDistance {

    private EditDistance() {}

    /// The number of slips, or more than `most` where they are more.
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            int least = i;
            slips[i][0] = i;
            for (int j = 1; j <= other.length(); j++) {
                slips[i][j] = i == 0 ? j : cell(slips, one, other, i, j);
                least = Math.min(least, slips[i][j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int cell(int[][] slips, String one, String other, int i, int j) {
        int wrong = slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(wrong, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
