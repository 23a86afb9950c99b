package clausebook.text;

import java.util.regex.Matcher;

/// Tells texts in which no sign can be a mark of Markdown, wherever it stands. Says no where there is any doubt.
final class PlainSigns {

    private static final String HARMLESS = ".,;?%£€/)'\"’‘“”–—…";
    /// Harmless too, but not right behind a mention, where Markdown could take both together for a link.
    private static final String HARMLESS_AFTER_WORDS = ":(";

    private PlainSigns() {}

    /// True for a text of words, mentions and harmless signs, without spaces at the ends of lines.
    static boolean only(String markdown) {
        Matcher mention = null; // most texts need none
        char before = '\n';
        for (int at = 0; at < markdown.length();) {
            char sign = markdown.charAt(at);
            boolean opens = sign == '[';
            if (opens && mention == null) {
                mention = MentionParser.MENTION.matcher(markdown);
            }
            if (opens ? !mention.region(at, markdown.length()).lookingAt() : !isHarmless(sign, before)) {
                return false;
            }
            at = opens ? mention.end() : at + 1;
            before = markdown.charAt(at - 1);
        }
        return before != ' ';
    }

    /// Most letters are a to z: they are told apart first.
    private static boolean isHarmless(char sign, char before) {
        if (sign >= 'a' && sign <= 'z') {
            return true;
        }
        if (Character.isDigit(sign)) {
            return before != '\n'; // a line that begins with a number could be one of a list
        }
        return switch (sign) {
            case ' ' -> before != ' ' && before != '\n';
            case '\n' -> before != ' ';
            case '-' -> Character.isLetterOrDigit(before);
            default -> Character.isLetter(sign) || HARMLESS.indexOf(sign) >= 0
                    || HARMLESS_AFTER_WORDS.indexOf(sign) >= 0 && before != ']';
        };
    }
}
