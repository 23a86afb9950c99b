package clausebook.renew.amend;

import clausebook.guide.Difference;
import clausebook.guide.MarkedLine;
import clausebook.likeness.TextWords;
import clausebook.renew.amend.ReturnedPaper.Line;
import java.util.Arrays;
import java.util.List;

/// Finds each line of a tabled paper again in the one that came back, in the same order and with the most in common.
final class Alignment {

    /// No line of the paper.
    static final int NONE = -1;
    /// More pairs would take too long to try.
    static final long MOST = 4_000_000;

    private static final int SAME = 1_000;
    private static final int LIKE = 900;
    /// Below this share of common words a line is another one; below the smaller one also where its number is the same.
    private static final double STRANGERS = 0.5;
    private static final double STRANGERS_OF_A_NUMBER = 0.25;

    private final List<MarkedLine> lines;
    private final List<Line> returned;
    private final TextWords[] before;
    private final TextWords[] after;
    private final TextWords[] now;

    private Alignment(List<MarkedLine> lines, List<Line> returned) {
        this.lines = lines;
        this.returned = returned;
        this.before = lines.stream().map(line -> TextWords.of(Difference.before(line.words())))
                .toArray(TextWords[]::new);
        this.after = lines.stream().map(line -> TextWords.of(Difference.after(line.words())))
                .toArray(TextWords[]::new);
        this.now = returned.stream().map(line -> TextWords.of(line.words())).toArray(TextWords[]::new);
    }

    /// For each returned line the number of the one that it is; NONE for a new one.
    static int[] of(List<MarkedLine> lines, List<Line> returned) {
        return new Alignment(lines, returned).best();
    }

    private int[] best() {
        int[][] best = new int[lines.size() + 1][returned.size() + 1];
        for (int i = 1; i <= lines.size(); i++) {
            for (int j = 1; j <= returned.size(); j++) {
                int without = Math.max(best[i - 1][j], best[i][j - 1]);
                int common = common(i - 1, j - 1);
                best[i][j] = common > 0 ? Math.max(without, best[i - 1][j - 1] + common) : without;
            }
        }
        int[] found = new int[returned.size()];
        Arrays.fill(found, NONE);
        int i = lines.size();
        int j = returned.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j]) {
                i--;
            } else if (best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                found[--j] = --i;
            }
        }
        return found;
    }

    private int common(int i, int j) {
        MarkedLine line = lines.get(i);
        Line other = returned.get(j);
        if (line.heading() != other.heading()) {
            return 0;
        }
        String was = Difference.before(line.words());
        String is = Difference.after(line.words());
        boolean sameNumber = !other.number().isEmpty() && (other.number().equals(Difference.before(line.number()))
                || other.number().equals(Difference.after(line.number())));
        if (other.words().equals(was.strip()) || other.words().equals(is.strip())) {
            return SAME + (sameNumber ? 1 : 0);
        }
        double like = Math.max(was.isBlank() ? 0 : before[i].like(now[j]), is.isBlank() ? 0 : after[i].like(now[j]));
        double least = sameNumber ? STRANGERS_OF_A_NUMBER : STRANGERS;
        return like < least ? 0 : (int) (like * LIKE) + (sameNumber ? 1 : 0);
    }
}
