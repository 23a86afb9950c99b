package clausebook.intake.text;

import clausebook.character.Characters;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;

/// Takes out of a document's words what nobody sees, such as marks without width: no content may hold it.
public final class SeenLetters {

    private SeenLetters() {}

    /// The words without unseen characters; tabs, `\n` and form feeds stay. One warning names how many there were.
    public static String of(String words, String name, Problems problems) {
        StringBuilder seen = new StringBuilder(words.length());
        int from = 0;
        int count = 0;
        int first = -1;
        int at = Characters.unseenIn(words, 0);
        while (at >= 0) {
            int next = at + Character.charCount(words.codePointAt(at));
            boolean end = "\f\r\u000B\u0085\u2028\u2029".indexOf(words.charAt(at)) >= 0;
            if (!end) {
                seen.append(words, from, at);
                from = next;
                first = count++ == 0 ? at : first;
            }
            at = Characters.unseenIn(words, next);
        }
        if (count > 0) {
            tell(words.codePointAt(first), count, place(words, first, name), problems);
        }
        return seen.append(words.substring(from)).toString();
    }

    private static Location place(String words, int at, String name) {
        int line = 1 + (int) words.substring(0, at).lines().skip(1).count();
        return new Location(name, Math.max(1, line), at - words.lastIndexOf('\n', at), 1);
    }

    private static void tell(int letter, int count, Location at, Problems problems) {
        String what = count == 1
                ? "one character that nobody sees was left out: "
                : count
                        + " characters that nobody sees were left out, the first is ";
        problems.add(ProblemCode.UNSEEN_LEFT_OUT, at, what + Characters.name(letter),
                "a text with such characters reads otherwise than it is stored, and can't be searched",
                "nothing needs to be done; look whether the words around it are right");
    }
}
