package clausebook.intake.odt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths and whole numbers of the file format.
final class Length {

    private static final Pattern WITH_UNIT = Pattern.compile("(-?[0-9]{0,9}(?:\\.[0-9]{1,9})?)(pt|in|cm|mm|pc|px)");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private Length() {}

    /// A length in points; 0 where it is none, such as a share of another length.
    static double points(String words) {
        Matcher unit = WITH_UNIT.matcher(words);
        if (!unit.matches() || unit.group(1).isEmpty() || unit.group(1).equals("-")) {
            return 0;
        }
        double number = Double.parseDouble(unit.group(1));
        return number * switch (unit.group(2)) {
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 72 / 25.4;
            case "pc" -> 12;
            case "px" -> 0.75;
            default -> 1;
        };
    }

    /// A whole number, or what it is where there is none.
    static int whole(String words, int otherwise) {
        return WHOLE.matcher(words).matches() ? Integer.parseInt(words) : otherwise;
    }
}
