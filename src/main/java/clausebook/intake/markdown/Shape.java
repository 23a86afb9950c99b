package clausebook.intake.markdown;

import java.util.regex.Pattern;

/// The shape of a text that Flexmark reads in a moment. It goes through all lines of a paragraph for each of them, and
/// calls itself for each list or quotation within another.
final class Shape {

    private static final int MOST_LINES = 2_000;
    private static final Pattern DEEP = Pattern.compile("[ \\t]*(?:(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*){25}.*");
    private static final Pattern FAR = Pattern.compile("[ \\t]{160}.*");

    private Shape() {}

    static boolean isTooComplex(String text) {
        int lines = 0;
        int definitions = 0;
        for (String line : text.lines().toList()) {
            lines = line.isBlank() ? 0 : lines + 1;
            definitions += line.startsWith(": ") ? 1 : 0;
            if (Math.max(lines, definitions) > MOST_LINES || DEEP.matcher(line).matches()
                    || FAR.matcher(line).matches()) {
                return true;
            }
        }
        return false;
    }
}
