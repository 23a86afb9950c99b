package clausebook.guide;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A run of words that two texts share, or that only one of them has. In order, the runs give both texts back, letter
/// by letter.
///
/// @param words as they stand, with the spaces and line breaks around them; never empty
public record Difference(Sort sort, String words) {

    private static final String GAP = "…";

    /// Whose words they are.
    public enum Sort {
        SAME, ADDED, REMOVED
    }

    /// True where only blanks or line breaks changed, as where two clauses became one, or the dots that mark a gap in a
    /// restated text: nothing that needs a word.
    public boolean blank() {
        return words.replace(GAP, "").isBlank();
    }

    /// The older text.
    public static String before(List<Difference> runs) {
        return join(runs, run -> run.sort() != Sort.ADDED);
    }

    /// The newer text.
    public static String after(List<Difference> runs) {
        return join(runs, run -> run.sort() != Sort.REMOVED);
    }

    private static String join(List<Difference> runs, Predicate<Difference> wanted) {
        return runs.stream().filter(wanted).map(Difference::words).collect(Collectors.joining());
    }
}
