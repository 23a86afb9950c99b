package clausebook.text.prose;

import clausebook.character.Characters;
import java.util.regex.Pattern;

/// Writes the words of a document as Markdown that shows these very letters: signs that Markdown or our checks would
/// take for marks are written as their numbers.
public final class Verbatim {

    /// Signs that may begin or end a mark wherever they stand.
    private static final String MARKS = "\\*_`<";
    /// The start of a line that Markdown or a word processor takes for more than words: a heading, quotation, list,
    /// rule, table or point. (CommonMark 0.31, sections 4 and 5; `EatenLetters`.)
    private static final Pattern SPECIAL_START =
            Pattern.compile("[#>+=~|:–—−•·●○◦▪■□‣⁃\uF0B7\uF0A7-].*|o[ \\t].*|[0-9]{1,9}[.)](?:[ \\t].*)?|"
                    + "\\(?(?:[A-Za-z]|[ivxIVX]{1,5}|[0-9]{1,2})\\).*|(?:[a-z]|[ivx]{2,5})\\.[ \\t].*");
    private static final Pattern ENTITY = Pattern.compile("&(?=[#A-Za-z])");
    private static final Pattern BRACKETS = Pattern.compile("\\[\\[|\\]\\(|\\]:|\\]\\[|!\\[|\\[\\s*+\\]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*+\\n)+");

    private Verbatim() {}

    /// @param words as they stand in the document; paragraphs apart by an empty line. Blanks at the ends of lines go,
    ///              and characters that nobody sees
    public static String markdown(String words) {
        StringBuilder written = new StringBuilder();
        String seen = seen(words);
        boolean brackets = BRACKETS.matcher(seen).find();
        for (String line : BLANK_LINES.matcher(seen).replaceAll("\n\n").strip().split("\n", -1)) {
            written.append(line(line.strip(), brackets)).append('\n');
        }
        return written.toString().strip();
    }

    /// The words on one line, without characters that nobody sees: for a title.
    public static String line(String words) {
        return seen(words).replaceAll("\\s+", " ").strip();
    }

    private static String seen(String words) {
        StringBuilder seen = new StringBuilder();
        String even = words.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').replace('\u000B', '\n')
                .replace('\u2028', '\n').replace('\u2029', '\n');
        for (int at = 0; at < even.length(); at += Character.charCount(even.codePointAt(at))) {
            int letter = even.codePointAt(at);
            if (letter == '\n' || Characters.unseenIn(Character.toString(letter), 0) < 0) {
                seen.appendCodePoint(letter);
            }
        }
        return seen.toString();
    }

    private static String line(String line, boolean brackets) {
        String bare = ENTITY.matcher(line).replaceAll("&amp;");
        StringBuilder written = new StringBuilder();
        boolean special = SPECIAL_START.matcher(line).matches();
        for (int at = 0; at < bare.length(); at++) {
            char sign = bare.charAt(at);
            boolean mark = MARKS.indexOf(sign) >= 0 || brackets && (sign == '[' || sign == ']')
                    || at == 0 && special && sign != '&';
            written.append(mark ? "&#" + (int) sign + ";" : String.valueOf(sign));
        }
        return written.toString();
    }
}
