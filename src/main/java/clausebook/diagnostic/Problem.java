package clausebook.diagnostic;

import java.util.Objects;

/// One thing that is wrong in what an author wrote; every part is required, so none can be told without its remedy.
///
/// @param what one line: what is wrong
/// @param why  one line: why the rule exists
/// @param mend one line: what to do about it
public record Problem(ProblemCode code, Location at, String what, String why, String mend)
        implements Comparable<Problem> {

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(at);
        requireText(what);
        requireText(why);
        requireText(mend);
    }

    private static void requireText(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a problem needs what, why and mend");
        }
    }

    @Override
    public int compareTo(Problem other) {
        int byPlace = at.compareTo(other.at);
        if (byPlace != 0) {
            return byPlace;
        }
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : what.compareTo(other.what);
    }
}
