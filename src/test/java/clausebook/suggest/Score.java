package clausebook.suggest;

import java.util.Locale;
import java.util.Set;

/// How many of what was proposed are right, and how many of what is right were proposed.
final class Score {

    private int right;
    private int invented;
    private int missed;

    <T> void add(Set<T> proposed, Set<T> read) {
        int both = (int) proposed.stream().filter(read::contains).count();
        right += both;
        invented += proposed.size() - both;
        missed += read.size() - both;
    }

    double precision() {
        return (double) right / (right + invented);
    }

    double f1() {
        return 2.0 * right / (2 * right + invented + missed);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "precision %.3f, recall %.3f, F1 %.3f (%d right, %d invented, %d missed)",
                precision(), (double) right / (right + missed), f1(), right, invented, missed);
    }
}
