package clausebook.intake.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths and whole numbers of the file format.
final class Measure {

    private static final Pattern WITH_UNIT = Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)(pt|in|cm|mm|pc|pi)");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final int TWENTIETHS = 20;

    private Measure() {}

    /// A length in points; 0 where it is none.
    ///
    /// @param words twentieths of a point, or a number with a unit
    static double points(String words) {
        Matcher unit = WITH_UNIT.matcher(words);
        if (!unit.matches()) {
            return (double) whole(words, 0) / TWENTIETHS;
        }
        double number = Double.parseDouble(unit.group(1));
        return number * switch (unit.group(2)) {
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 72 / 25.4;
            case "pc", "pi" -> 12;
            default -> 1;
        };
    }

    /// A whole number, or what it is where there is none.
    static int whole(String words, int otherwise) {
        return WHOLE.matcher(words).matches() ? Integer.parseInt(words) : otherwise;
    }
}
