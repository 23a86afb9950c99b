package clausebook.intake.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers and bullets that someone typed at the start of a line.
public final class TypedStart {

    private static final String BULLET = "[•◦▪▫‣·●○■□➢✓\\uF000-\\uF0FF*–—-]|o(?=[ \\t\\u00A0])";
    /// Signs that are nothing but bullets, even where no blank stands behind them.
    private static final String GLUED = "[•◦▪▫‣●○■□➢✓\\uF000-\\uF0FF](?=[\\p{L}\\d])";
    private static final String ROMAN = "[ivxIVX]{2,5}";
    private static final String DOTTED =
            "\\d{1,3}(\\.\\d{1,3}){1,5}\\.?\\)?(?=[\\p{Lu}\\s*]|$)|\\d{1,3}[.)](?=[\\p{Lu}\\s*]|$)";
    private static final String LETTERED =
            "\\((\\d{1,3}|[a-zA-Z]|" + ROMAN + ")\\)|([a-zA-Z]|" + ROMAN + ")[.)](?=\\s)";
    private static final String NAMED = "[A-Z]{1,5}(?:-\\d{1,3}|\\d{1,3}(?:\\.\\d{1,3})+)\\b"
            + "|(?i:" + TextWords.any("before a number") + "\\s+(\\d{1,3}|[a-z]|[ivx]{1,5})\\b)";
    private static final String NUMBER = DOTTED + "|" + LETTERED + "|" + NAMED;
    private static final Pattern START = Pattern
            .compile("(~~)?(((" + BULLET + ")[ \\t\\u00A0]+)?(" + NUMBER + ")|(" + BULLET + ")(?=\\s)|" + GLUED + ")");
    private static final Pattern FIGURE = Pattern.compile("(\\d{1,3})([.)])(?=\\s)");
    private static final Pattern EMPTY = Pattern.compile("[•◦▪▫‣·●○■□➢\\uF000-\\uF0FF*–—-]");
    /// Words after which a number goes on with the sentence.
    private static final Pattern OPEN =
            Pattern.compile("(?is).*\\b" + TextWords.any("named by a number") + "s?\\.?$|.*[\\w,]\\s"
                    + TextWords.any("open ends") + "$");

    private TypedStart() {}

    /// True where a line begins with a number or bullet.
    public static boolean isAt(String line) {
        return length(line) > 0;
    }

    /// How many letters its number or bullet has, both where it has both; 0 where it has none.
    public static int length(String line) {
        Matcher start = START.matcher(line);
        return start.lookingAt() ? start.end() : 0;
    }

    /// True for a bullet that nothing follows.
    public static boolean isEmptyBullet(String line) {
        return EMPTY.matcher(line).matches();
    }

    /// True where a line counts on from another: `2.` behind `1.`
    public static boolean isNext(String first, String line) {
        Matcher one = FIGURE.matcher(first);
        Matcher two = FIGURE.matcher(line);
        return one.lookingAt() && two.lookingAt() && one.group(2).equals(two.group(2))
                && Integer.parseInt(one.group(1)) + 1 == Integer.parseInt(two.group(1));
    }

    /// True where a line begins with a number that belongs to the sentence before: "as said in section" "5.2 of …".
    ///
    /// @param before the line before, which ends in no stop
    public static boolean goesOn(String before, String line) {
        return Character.isDigit(line.charAt(0)) && OPEN.matcher(lastWords(before)).matches();
    }

    private static String lastWords(String line) {
        return line.substring(Math.max(0, line.length() - 30));
    }
}
