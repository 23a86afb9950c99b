package clausebook.text;

import java.util.regex.Pattern;

/// The size and shape of a text that Flexmark reads in a moment; beyond them it can run for minutes or exhaust the stack.
final class ProseLimits {

    private static final int LONGEST = 20_000;
    private static final int MOST_MARKS = 600;
    private static final int LONGEST_RUN = 39;
    private static final String RUN_OF = "*_`~<>[]!(\"'\\#+=|-";
    private static final String MARKS = "*_`~<>[]!&";
    private static final Pattern NESTED_ON_ONE_LINE = Pattern.compile("(?m)^[ \\t]*(?:(?:[-*+>]|\\d{1,9}[.)])[ \\t]*){7}");
    private static final Pattern FAR_INDENT = Pattern.compile("(?m)^[ \\t]{40}");

    private ProseLimits() {}

    static boolean exceededBy(String markdown) {
        return markdown.length() > LONGEST || hasTooManyMarks(markdown)
                || !PlainSigns.only(markdown) && (NESTED_ON_ONE_LINE.matcher(markdown).find() || FAR_INDENT.matcher(markdown).find());
    }

    /// Too many altogether, or too many of one kind in a row.
    private static boolean hasTooManyMarks(String markdown) {
        int marks = 0;
        int run = 0;
        for (int at = 0; at < markdown.length() && run <= LONGEST_RUN; at++) {
            char sign = markdown.charAt(at);
            marks += MARKS.indexOf(sign) >= 0 ? 1 : 0;
            boolean again = at > 0 && sign == markdown.charAt(at - 1) && run > 0;
            run = RUN_OF.indexOf(sign) < 0 ? 0 : again ? run + 1 : 1;
        }
        return marks > MOST_MARKS || run > LONGEST_RUN;
    }
}
