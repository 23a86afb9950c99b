package clausebook.text;

import java.util.regex.Pattern;

/// The size and shape of a text that Flexmark reads in a moment; beyond them it can run for minutes or exhaust the stack.
final class ProseLimits {

    private static final int LONGEST = 20_000;
    private static final int MOST_MARKS = 600;
    private static final Pattern LONG_RUN = Pattern.compile("([*_`~<>\\[\\]!(\"'\\\\#+=|-])\\1{39}");
    private static final Pattern NESTED_ON_ONE_LINE = Pattern.compile("(?m)^[ \\t]*(?:(?:[-*+>]|\\d{1,9}[.)])[ \\t]*){7}");
    private static final Pattern FAR_INDENT = Pattern.compile("(?m)^[ \\t]{40}");
    private static final String MARKS = "*_`~<>[]!&";

    private ProseLimits() {}

    static boolean exceededBy(String markdown) {
        return markdown.length() > LONGEST || markdown.chars().filter(letter -> MARKS.indexOf(letter) >= 0).count() > MOST_MARKS
                || LONG_RUN.matcher(markdown).find() || NESTED_ON_ONE_LINE.matcher(markdown).find() || FAR_INDENT.matcher(markdown).find();
    }
}
