package clausebook.text.prose;

import java.util.regex.Pattern;

/// The size and shape of a text that Flexmark reads in a moment; beyond them it can run for minutes or exhaust the
/// stack.
final class ProseLimits {

    private static final int LONGEST = 20_000;
    private static final int MOST_MARKS = 600;
    /// Flexmark goes through all lines of a paragraph for each of them.
    private static final int MOST_LINES = 500;
    private static final int LONGEST_RUN = 39;
    private static final String RUN_OF = "*_`~<>[]!(\"'\\#+=|-";
    private static final String MARKS = "*_`~<>[]!&";
    private static final int COUNTED = 1;
    private static final int IN_RUN = 2;
    /// By sign what it is counted as: every letter of a site is looked up here.
    private static final byte[] KINDS = kinds();
    private static final Pattern NESTED_ON_ONE_LINE =
            Pattern.compile("(?m)^[ \\t]*(?:(?:[-*+>]|\\d{1,9}[.)])[ \\t]*){7}");
    private static final Pattern FAR_INDENT = Pattern.compile("(?m)^[ \\t]{40}");

    private ProseLimits() {}

    /// @param plain true for a text that `PlainSigns` has accepted, so that a line of it can't nest or stand far in
    static boolean exceededBy(String markdown, boolean plain) {
        return markdown.length() > LONGEST || hasTooManyMarks(markdown)
                || !plain && (markdown.lines().count() > MOST_LINES || NESTED_ON_ONE_LINE.matcher(markdown).find()
                        || FAR_INDENT.matcher(markdown).find());
    }

    /// Too many altogether, or too many of one kind in a row.
    private static boolean hasTooManyMarks(String markdown) {
        int marks = 0;
        int run = 0;
        char before = '\0';
        for (char sign : markdown.toCharArray()) {
            byte kind = sign < KINDS.length ? KINDS[sign] : 0;
            marks += kind & COUNTED;
            run = kind == 0 ? 0 : sign == before ? run + 1 : 1;
            if (run > LONGEST_RUN && (kind & IN_RUN) != 0) {
                return true;
            }
            before = sign;
        }
        return marks > MOST_MARKS;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        for (char sign = 0; sign < kinds.length; sign++) {
            kinds[sign] = (byte) ((MARKS.indexOf(sign) < 0 ? 0 : COUNTED) | (RUN_OF.indexOf(sign) < 0 ? 0 : IN_RUN));
        }
        return kinds;
    }
}
