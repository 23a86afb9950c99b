package clausebook.text.prose;

import java.util.Optional;

/// Where a mention, `[[target]]` or `[[target|words]]`, ends. Every text of a site is looked through for mentions
/// several times, so this is done without patterns.
final class MentionSpan {

    private static final String OPENING = "[[";

    private MentionSpan() {}

    /// The place of the next two brackets that may open a mention; below 0 where there are none.
    static int opening(String text, int from) {
        return text.indexOf(OPENING, from);
    }

    /// The place behind a whole mention that begins here; below 0 where none does.
    static int end(String text, int start) {
        if (!text.startsWith(OPENING, start)) {
            return -1;
        }
        int bar = run(text, start + 2, true);
        boolean hasWords = bar > start + 2 && bar < text.length() && text.charAt(bar) == '|';
        int end = hasWords ? run(text, bar + 1, false) : bar;
        boolean empty = end == (hasWords ? bar + 1 : start + 2);
        return !empty && text.startsWith("]]", end) ? end + 2 : -1;
    }

    /// The end of the letters that may stand in a mention.
    private static int run(String text, int from, boolean endsAtBar) {
        int at = from;
        while (at < text.length() && isInside(text.charAt(at), endsAtBar)) {
            at++;
        }
        return at;
    }

    private static boolean isInside(char sign, boolean endsAtBar) {
        return sign != ']' && sign != '[' && sign != '\n' && (sign != '|' || !endsAtBar);
    }

    /// The mention that stands between two places.
    static Mention read(String text, int start, int end) {
        int bar = text.indexOf('|', start);
        boolean hasWords = bar >= 0 && bar < end;
        Optional<String> words = hasWords ? Optional.of(text.substring(bar + 1, end - 2).strip()) : Optional.empty();
        return new Mention(text.substring(start + 2, hasWords ? bar : end - 2).strip(), words, start + 2);
    }
}
