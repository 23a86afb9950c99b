package clausebook.likeness;

/// Where words begin and end: letters and digits, with apostrophes between them. By hand, because every text of every
/// pair of councils is read here and a pattern took three times as long.
final class WordBounds {

    private static final int LETTERS_AND_DIGITS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private WordBounds() {}

    /// Where the next word begins, at `from` or behind it; the text's length where none does.
    static int start(String text, int from) {
        int at = from;
        while (at < text.length() && !isOfAWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /// The place behind a word that begins at `start`.
    static int end(String text, int start) {
        int at = start;
        while (at < text.length() && (isOfAWord(text.codePointAt(at)) || at > start && joins(text, at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean joins(String text, int at) {
        boolean apostrophe = text.charAt(at) == '\'' || text.charAt(at) == '’';
        return apostrophe && at + 1 < text.length() && isOfAWord(text.codePointAt(at + 1));
    }

    private static boolean isOfAWord(int sign) {
        boolean plain = sign >= 'a' && sign <= 'z';
        return plain || (LETTERS_AND_DIGITS >> Character.getType(sign) & 1) != 0;
    }
}
