package clausebook.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A line of a text.
///
/// @param number from 1
/// @param page   from 0; a form feed begins the next one
/// @param raw    as it stands, without its end
/// @param indent columns of blanks before its words; a tab goes to the next multiple of eight
/// @param words  without blanks at both ends
record TextLine(int number, int page, String raw, int indent, String words) {

    private static final int TAB = 8;
    private static final String CLOSING = "\"'”’)*_~";

    /// The lines of a whole text: ends are those of any system.
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int number = 0;
        int page = 0;
        for (String line : text.split("\\r\\n|[\\n\\r\\u0085\\u2029]", -1)) {
            number++;
            String[] pages = line.split("\\f", -1);
            for (int at = 0; at < pages.length; at++) {
                page += at == 0 ? 0 : 1;
                lines.add(of(number, page, pages[at]));
            }
        }
        return lines;
    }

    private static TextLine of(int number, int page, String raw) {
        int indent = 0;
        int at = 0;
        while (at < raw.length() && isBlank(raw.charAt(at))) {
            indent = raw.charAt(at) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
            at++;
        }
        int end = raw.length();
        while (end > at && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        String words = raw.substring(at, end).replace('\u000B', '\n').replace('\u2028', '\n');
        return new TextLine(number, page, raw, words.isEmpty() ? 0 : indent, words);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00A0';
    }

    /// The same line with other blanks between its words.
    TextLine withWords(String other) {
        return new TextLine(number, page, other, indent, other);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The column behind its last word.
    int end() {
        return indent + words.length();
    }

    boolean hasTab() {
        return words.indexOf('\t') >= 0;
    }

    /// How many columns it has as a row of a table; 0 for an empty line.
    int columns() {
        return isEmpty() ? 0 : 1 + (int) raw.chars().filter(letter -> letter == '\t').count();
    }

    /// The columns of a table's row.
    List<String> cells() {
        return raw.indexOf('\t') < 0 ? List.of(words) : Stream.of(raw.split("\t", -1)).map(String::strip).toList();
    }

    /// True where it ends inside a word: at a hyphen, without a blank before it.
    boolean endsInWord() {
        int last = words.length() - 1;
        return last > 0 && "-\u00AD\u2010".indexOf(words.charAt(last)) >= 0
                && Character.isLetterOrDigit(words.charAt(last - 1));
    }

    String firstWord() {
        int end = 0;
        while (end < words.length() && !isBlank(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    boolean startsSmall() {
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }

    boolean endsSentence() {
        int at = words.length() - 1;
        while (at > 0 && CLOSING.indexOf(words.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".:;!?".indexOf(words.charAt(at)) >= 0;
    }
}
