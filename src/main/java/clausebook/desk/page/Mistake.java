package clausebook.desk.page;

import clausebook.diagnostic.Causes;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Something that is wrong in the content, in the words of `check`; how to mend it, in those of the desk where it has
/// some.
///
/// @param what  what is wrong
/// @param why   why that matters
/// @param mend  what to do about it
/// @param place the file, and the line where there is one; "" on the page of the thing itself
/// @param form  the page of the desk on which it can be mended, from the first page on; "" where none is told
public record Mistake(String what, String why, String mend, String place, String form) {

    /// One for each thing to mend: what is wrong in several places for the same reason is told once.
    ///
    /// @param problems in order of place
    public static List<Mistake> all(List<Problem> problems, Words words) {
        return all(problems, words, _ -> "");
    }

    /// The same, each with the page that mends it.
    ///
    /// @param form finds that page
    public static List<Mistake> all(List<Problem> problems, Words words, Function<Problem, String> form) {
        List<Mistake> all = new ArrayList<>();
        for (Causes.Cause cause : Causes.of(problems).told()) {
            all.add(of(cause, words, form.apply(cause.problem())));
        }
        return all;
    }

    /// The same on the page of one clause, which needs no place, and no id for its own.
    ///
    /// @param clause its id
    public static List<Mistake> here(List<Problem> problems, Words words, String clause) {
        return all(problems, words).stream().map(mistake -> new Mistake(
                Words.opening(mistake.what.replace("\"" + clause + "\"", words.say("desk.mistake.here"))), mistake.why,
                mistake.mend, "", "")).toList();
    }

    private static Mistake of(Causes.Cause cause, Words words, String form) {
        Problem problem = cause.problem();
        int more = cause.elsewhere().size();
        String place = place(problem.at(), words);
        String atDesk = "desk.mend." + problem.code().id();
        return new Mistake(Words.opening(problem.what()), problem.why(),
                words.keys().contains(atDesk) ? words.say(atDesk) : problem.mend(),
                more == 0 ? place : words.say("desk.mistake.also", place, words.count("desk.mistake.places", more)),
                form);
    }

    private static String place(Location at, Words words) {
        return at.isWholeFile() ? at.file() : words.say("desk.mistake.line", at.file(), at.line());
    }
}
