package clausebook.text;

import clausebook.character.Characters;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Refuses characters that nobody sees but that change what is read, whether they stand in a file themselves or as
/// their numbers between double quotes.
public final class HiddenCharacters {

    private static final int MOST_TOLD = 10;
    private static final String MEND = "delete it: put the cursor after it and press Backspace";
    /// A backslash and what it stands for in YAML: a number, or a letter.
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))");
    private static final String NAMED = "0abevfrNLP";
    private static final int[] NUMBERS = {0, 7, 8, 0x1B, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029};

    private HiddenCharacters() {}

    /// Tells the first of them; a file that is no text at all has thousands.
    static boolean noneIn(SourceFile file, Problems problems) {
        int found = 0;
        for (int line = 0; line < file.lines().size(); line++) {
            String words = file.lines().get(line);
            int at = Characters.unseenIn(words, 0);
            for (; at >= 0 && found < MOST_TOLD; at = Characters.unseenIn(words, at + 1)) {
                found++;
                int letter = words.codePointAt(at);
                report(new Location(file.path(), line + 1, at + 1, Character.charCount(letter)), letter, MEND,
                        problems);
            }
        }
        return found == 0;
    }

    /// Tells the first of them in a value that was read from between double quotes.
    ///
    /// @param from where the value begins in the file
    /// @param to   where it ends
    public static void refuseIn(String value, SourceFile file, Location from, Location to, Problems problems) {
        int hidden = Characters.unseenIn(value, 0);
        if (hidden >= 0) {
            int letter = value.codePointAt(hidden);
            report(written(letter, file, from, to), letter,
                    "take out the backslash and the letters and digits behind it that stand for it", problems);
        }
    }

    /// Tells the first of them in what HTML's name or number of a character stands for: `&#x202e;`.
    public static void refuseNamed(String meant, Location at, Problems problems) {
        int hidden = Characters.unseenIn(meant, 0);
        if (hidden >= 0) {
            report(at, meant.codePointAt(hidden), "take out the & and what stands behind it, up to the semicolon",
                    problems);
        }
    }

    /// Where a character was written as its number; the start of the value where that can't be told.
    private static Location written(int letter, SourceFile file, Location from, Location to) {
        for (int line = from.line(); line <= to.line(); line++) {
            int first = line == from.line() ? from.column() : 1;
            Matcher escape = ESCAPE.matcher(file.restOfLine(line, first));
            while (escape.find()) {
                if (number(escape.toMatchResult()) == letter) {
                    return new Location(file.path(), line, first + escape.start(), escape.group().length());
                }
            }
        }
        return from;
    }

    private static int number(MatchResult escape) {
        for (int group = 1; group <= 3; group++) {
            if (escape.group(group) != null) {
                return Integer.parseUnsignedInt(escape.group(group), 16);
            }
        }
        int named = NAMED.indexOf(escape.group(4));
        return named < 0 ? -1 : NUMBERS[named];
    }

    private static void report(Location at, int letter, String mend, Problems problems) {
        if (Characters.isWithoutMeaning(letter)) {
            problems.add(ProblemCode.HIDDEN_CHARACTER, at,
                    "a character without a meaning of its own (" + Characters.name(letter) + ") stands here",
                    "every font shows another sign for it, or a box, and no search finds it",
                    mend + "; then type the sign that was meant: before the points of a list, a hyphen and a space");
        } else {
            problems.add(ProblemCode.HIDDEN_CHARACTER, at,
                    "an invisible character (" + Characters.name(letter) + ") stands here",
                    "it could make a text read differently from how it is stored", mend);
        }
    }
}
