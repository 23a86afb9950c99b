package clausebook.text.prose;

/// Tells texts in which no sign can be a mark of Markdown, wherever it stands. Says no where there is any doubt.
final class PlainSigns {

    private PlainSigns() {}

    /// True for a text of words, mentions and harmless signs, without spaces at the ends of lines.
    static boolean only(String markdown) {
        char[] signs = markdown.toCharArray();
        char before = '\n';
        for (int at = 0; at < signs.length; at++) {
            if (signs[at] == '[') {
                at = MentionSpan.end(markdown, at) - 1;
                if (at < 0) {
                    return false;
                }
            } else if (!isLetter(signs[at]) && !isHarmless(signs[at], before)) {
                return false;
            }
            before = signs[at];
        }
        return before != ' ';
    }

    /// Most signs are these: they are told apart first.
    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z';
    }

    private static boolean isHarmless(char sign, char before) {
        return switch (sign) {
            case ' ' -> before != ' ' && before != '\n';
            case '\n' -> before != ' ';
            case '-' -> Character.isLetterOrDigit(before);
            case '.', ',', ';', '?', '%', '£', '€', '/', ')', '\'', '"', '’', '‘', '“', '”', '–', '—', '…' -> true;
            case ':', '(' -> before != ']'; // right behind a mention, Markdown could take both together for a link
            // a number could begin a list
            default -> Character.isLetter(sign) || Character.isDigit(sign) && before != '\n';
        };
    }
}
