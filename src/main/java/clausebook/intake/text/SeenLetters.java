package clausebook.intake.text;

import clausebook.character.Characters;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;

/// Takes out of a document's words what nobody sees, such as marks without width: no content may hold it.
public final class SeenLetters {

    private static final String ENDS = "\f\r\u000B\u0085\u2028\u2029";

    private SeenLetters() {}

    /// The words without unseen characters; tabs and what ends a line or page stay. One warning names how many there
    /// were.
    public static String of(String words, String name, Problems problems) {
        tell(words, name, problems);
        return without(words);
    }

    /// The words without unseen characters.
    public static String without(String words) {
        int at = next(words, 0);
        if (at < 0) {
            return words;
        }
        StringBuilder seen = new StringBuilder(words.length());
        int from = 0;
        while (at >= 0) {
            seen.append(words, from, at);
            from = at + Character.charCount(words.codePointAt(at));
            at = next(words, from);
        }
        return seen.append(words, from, words.length()).toString();
    }

    /// Warns of unseen characters.
    public static void tell(String words, String name, Problems problems) {
        int first = next(words, 0);
        int count = 0;
        for (int at = first; at >= 0; at = next(words, at + Character.charCount(words.codePointAt(at)))) {
            count++;
        }
        if (count > 0) {
            tell(words.codePointAt(first), count, place(words, first, name), problems);
        }
    }

    private static int next(String words, int from) {
        int at = Characters.unseenIn(words, from);
        while (at >= 0 && ENDS.indexOf(words.charAt(at)) >= 0) {
            at = Characters.unseenIn(words, at + 1);
        }
        return at;
    }

    private static Location place(String words, int at, String name) {
        int line = 1 + (int) words.substring(0, at).lines().skip(1).count();
        return new Location(name, Math.max(1, line), at - words.lastIndexOf('\n', at), 1);
    }

    /// Says how many unseen characters were left out, and what the first of them is.
    public static void tell(int letter, int count, Location at, Problems problems) {
        String what = count == 1
                ? "one character that nobody sees was left out: "
                : count
                        + " characters that nobody sees were left out, the first is ";
        problems.add(ProblemCode.UNSEEN_LEFT_OUT, at, what + Characters.name(letter),
                "a text with such characters reads otherwise than it is stored, and can't be searched",
                "nothing needs to be done; look whether the words around it are right");
    }
}
