package clausebook.intake.office;

import java.util.Set;
import java.util.regex.Pattern;

/// Colours as files name them: `FFFF00`, `#ffff00`, `yellow`.
public final class Colour {

    private static final Set<String> NONE = Set.of("", "auto", "none", "transparent", "white");
    private static final Pattern HEX = Pattern.compile("#?([0-9A-Fa-f]{6})");
    /// From here on a colour is taken for white; text that was copied from web pages often has such a ground.
    private static final int LIGHTEST = 0xF0;

    private Colour() {}

    /// True for a ground that is seen as a colour.
    public static boolean isGround(String colour) {
        return !NONE.contains(colour) && !isNearWhite(colour);
    }

    /// True for letters that are not seen on white.
    public static boolean isWhite(String colour) {
        return colour.equals("white") || isNearWhite(colour);
    }

    private static boolean isNearWhite(String colour) {
        if (!HEX.matcher(colour).matches()) {
            return false;
        }
        int number = Integer.parseInt(colour.replace("#", ""), 16);
        return Math.min(number >> 16, Math.min(number >> 8 & 0xFF, number & 0xFF)) >= LIGHTEST;
    }
}
