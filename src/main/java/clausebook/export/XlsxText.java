package clausebook.export;

import java.util.Locale;

/// A text as the XML element that stands in a cell of a workbook.
final class XlsxText {

    /// Of a cell.
    static final int MOST_LETTERS = 32_767;
    private static final String MORE = "…";

    private XlsxText() {}

    /// Adds it. What XML cannot hold is written as its number, `_x0007_`, and so is the `_` of words that may look like
    /// such a number (ECMA-376, ST_Xstring). What is longer than a cell can hold ends in `…`.
    static void add(String value, StringBuilder xml) {
        String whole = shortened(value);
        xml.append(whole.equals(whole.strip()) ? "<t>" : "<t xml:space=\"preserve\">");
        for (int at = 0; at < whole.length(); at++) {
            char letter = whole.charAt(at);
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> {
                    if (isEscape(whole, at) || !isXml(whole, at)) {
                        xml.append(String.format(Locale.ROOT, "_x%04X_", (int) letter));
                    } else {
                        xml.append(letter);
                    }
                }
            }
        }
        xml.append("</t>");
    }

    private static String shortened(String value) {
        if (value.length() <= MOST_LETTERS) {
            return value;
        }
        int end = MOST_LETTERS - MORE.length();
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end) + MORE;
    }

    /// Some readers take `_x` for the start of a number without looking at what follows.
    private static boolean isEscape(String value, int at) {
        return value.charAt(at) == '_' && (value.startsWith("x", at + 1) || value.startsWith("X", at + 1));
    }

    /// A carriage return is none here: a reader of XML takes it for a line feed.
    private static boolean isXml(String value, int at) {
        char letter = value.charAt(at);
        return Character.isSurrogate(letter)
                ? isPaired(value, at)
                : letter == '\t' || letter == '\n' || letter >= ' ' && letter < '\uFFFE';
    }

    private static boolean isPaired(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }

    /// How many letters its longest line has.
    static int width(String value) {
        int widest = 0;
        int start = 0;
        for (int at = 0; at <= value.length(); at++) {
            if (at == value.length() || value.charAt(at) == '\n' || value.charAt(at) == '\r') {
                widest = Math.max(widest, at - start);
                start = at + 1;
            }
        }
        return widest;
    }
}
