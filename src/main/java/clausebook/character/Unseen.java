package clausebook.character;

import java.util.Set;

/// Characters that nobody sees but that change what is read, found or compared: controls, marks that turn the direction
/// of writing (CVE-2021-42574), joiners, tags, fillers, halves of characters, and what stands for a lost character; and
/// those that each font shows otherwise, or as a box, because Unicode gives them no meaning. In their own place some
/// are seen after all: a joiner in a family of emoji, tags in the flag of Wales.
final class Unseen {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int FLAG = 0x1F3F4;
    private static final int FIRST_TAG = 0xE0020;
    private static final int END_TAG = 0xE007F;
    private static final int LONGEST_FLAG = 8;

    /// What Unicode calls a letter, mark or symbol, though nothing is shown, or a box: fillers of Hangul, vowels of
    /// Khmer, selectors of Mongolian, the empty Braille cell, the empty note, and the signs for what could not be kept.
    private static final Set<Integer> EMPTY = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D,
            0x180F, 0x2800, 0x3164, 0xFFA0, 0xFFFC, 0xFFFD, 0x1D159);
    /// What Unicode calls a format though it is shown: number signs of Arabic, Kaithi and Syriac.
    private static final Set<Integer> SHOWN_FORMATS = Set.of(0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD,
            0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD);
    private static final Set<Character.UnicodeScript> WITHOUT_JOINERS =
            Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.GREEK, Character.UnicodeScript.CYRILLIC,
                    Character.UnicodeScript.COMMON, Character.UnicodeScript.INHERITED);

    private Unseen() {}

    /// True for a character that is not seen where it stands. A soft hyphen is none: whoever types one means its word.
    ///
    /// @param at where the character begins
    static boolean isAt(String words, int at) {
        int letter = words.codePointAt(at);
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter != '\t' && letter != '\n';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !isSeenFormat(words, at, letter);
            case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            case Character.NON_SPACING_MARK -> EMPTY.contains(letter) || isIdleStyle(words, at, letter);
            default -> EMPTY.contains(letter);
        };
    }

    private static boolean isSeenFormat(String words, int at, int letter) {
        return letter == 0x00AD || SHOWN_FORMATS.contains(letter)
                || letter == JOINER && (joinsEmoji(words, at) || shapesLetters(words, at))
                || letter == NON_JOINER && shapesLetters(words, at)
                || letter >= FIRST_TAG && letter <= END_TAG && isInFlag(words, at);
    }

    private static boolean joinsEmoji(String words, int at) {
        int before = before(words, at);
        if (before == EMOJI_STYLE) {
            before = before(words, at - 1);
        }
        return (Character.isExtendedPictographic(before) || Character.isEmojiModifier(before))
                && Character.isExtendedPictographic(after(words, at));
    }

    /// In Persian or Bengali a joiner decides how a letter is drawn.
    private static boolean shapesLetters(String words, int at) {
        int before = before(words, at);
        int type = Character.getType(before);
        boolean letter = Character.isLetter(before) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        return letter && !WITHOUT_JOINERS.contains(Character.UnicodeScript.of(before));
    }

    private static boolean isInFlag(String words, int at) {
        int start = at;
        for (int steps = 0; isTag(before(words, start)) && steps < LONGEST_FLAG; steps++) {
            start -= 2;
        }
        int end = at;
        for (int steps = 0; words.codePointAt(end) != END_TAG && isTag(after(words, end))
                && steps < LONGEST_FLAG; steps++) {
            end += 2;
        }
        return before(words, start) == FLAG && words.codePointAt(end) == END_TAG
                && (end - start) / 2 <= LONGEST_FLAG;
    }

    private static boolean isTag(int letter) {
        return letter >= FIRST_TAG && letter <= END_TAG;
    }

    /// A selector of style that has nothing to choose from.
    private static boolean isIdleStyle(String words, int at, int letter) {
        int before = before(words, at);
        if (letter == TEXT_STYLE || letter == EMOJI_STYLE) {
            boolean key = before < 0x80;
            return key ? !Character.isEmoji(before) || after(words, at) != KEYCAP : !isSign(before);
        }
        boolean style = letter >= 0xFE00 && letter < TEXT_STYLE || letter >= 0xE0100 && letter <= 0xE01EF;
        return style && !Character.isIdeographic(before) && Character.getType(before) != Character.MATH_SYMBOL;
    }

    private static boolean isSign(int letter) {
        int type = Character.getType(letter);
        return Character.isEmoji(letter) || type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL;
    }

    /// The character before a place; NUL at the start.
    private static int before(String words, int at) {
        return at <= 0 ? 0 : words.codePointBefore(at);
    }

    /// The character behind the one that begins at a place; NUL at the end.
    private static int after(String words, int at) {
        int next = at + Character.charCount(words.codePointAt(at));
        return next < words.length() ? words.codePointAt(next) : 0;
    }
}
