package clausebook.intake.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of CSS, in points.
final class Lengths {

    private static final Pattern LENGTH = Pattern.compile("([-+]?\\d{0,6}(?:\\.\\d{1,9})?)(pt|px|cm|mm|in|pc|em|rem)?");
    private static final Map<String, Double> POINTS =
            Map.of("pt", 1.0, "px", 0.75, "cm", 28.35, "mm", 2.835, "in", 72.0,
                    "pc", 12.0, "em", 12.0, "rem", 12.0);

    private Lengths() {}

    /// The points of a length; another value where it is none.
    static double points(String length, double otherwise) {
        if (length.isEmpty()) {
            return otherwise;
        }
        Matcher found = LENGTH.matcher(length.strip());
        if (!found.matches() || !found.group(1).matches(".*\\d.*")) {
            return otherwise;
        }
        return Double.parseDouble(found.group(1)) * (found.group(2) == null ? 0.75 : POINTS.get(found.group(2)));
    }
}
