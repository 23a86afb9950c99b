package clausebook.character;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The one table of characters. Each is seen, unseen (then no content may hold it), or a variant: another way to write
/// a common one, which is published as it was typed, and counts as the common one wherever words are looked for or
/// compared.
public final class Characters {

    private static final SortedMap<Integer, String> VARIANTS = Collections.unmodifiableSortedMap(variants());
    private static final SortedMap<Integer, String> MARKS = Collections.unmodifiableSortedMap(marks());

    private Characters() {}

    /// Where the first character stands that nobody sees, from a place on; below 0 where there is none.
    public static int unseenIn(String words, int from) {
        for (int at = from; at < words.length(); at++) {
            char letter = words.charAt(at);
            boolean common = letter >= ' ' && letter < 0x7F;
            boolean lowHalf = at > 0 && Character.isSurrogatePair(words.charAt(at - 1), letter);
            if (!common && !lowHalf && Unseen.isAt(words, at)) {
                return at;
            }
        }
        return -1;
    }

    /// True for a character to which Unicode gives no meaning: what a font of one's own shows, such as the bullets of
    /// Word's Symbol font, and what is not, or not yet, a character.
    public static boolean isWithoutMeaning(int letter) {
        int type = Character.getType(letter);
        return type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
    }

    /// Its number and Unicode's name for it: "U+202E, right-to-left override".
    public static String name(int letter) {
        String name = Character.getName(letter);
        String number = String.format(Locale.ROOT, "U+%04X", letter);
        return name == null || isWithoutMeaning(letter) || Character.getType(letter) == Character.SURROGATE
                ? number
                : number + ", " + name.toLowerCase(Locale.ROOT);
    }

    /// True where nothing is seen of some words: no letters, or only blanks and what is not seen.
    public static boolean isBlank(String words) {
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int letter = words.codePointAt(at);
            boolean blank = Character.isWhitespace(letter) || VARIANTS.getOrDefault(letter, "x").isBlank();
            if (!blank && !Unseen.isAt(words, at)) {
                return false;
            }
        }
        return true;
    }

    /// The words with every unseen character, and every line's end, shown as its number: `<U+202E>`. For messages on
    /// one line of a terminal. A tab stays.
    public static String shown(String words) {
        return shown(words, "<U+%04X>");
    }

    /// The same with one sign, �, for each of them: for a line that is shown as it stands, with its columns.
    public static String masked(String words) {
        return shown(words, "\uFFFD");
    }

    private static String shown(String words, String sign) {
        if (unseenIn(words, 0) < 0 && words.indexOf('\n') < 0) {
            return words;
        }
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int letter = words.codePointAt(at);
            if (letter == '\n' || Unseen.isAt(words, at)) {
                shown.append(String.format(Locale.ROOT, sign, letter));
            } else {
                shown.appendCodePoint(letter);
            }
        }
        return shown.toString();
    }

    /// The words as they would be on a common keyboard: every blank a space, no soft hyphens, plain hyphens, letters
    /// one by one instead of ligatures, circles, full width and mathematical styles, accents joined to their letters.
    /// Quote marks, dashes and capitals stay.
    public static String folded(String words) {
        return folded(words, VARIANTS);
    }

    /// The same, and quote marks straight, dashes as hyphens, an ellipsis as three dots: two texts that are then the
    /// same differ in marks only.
    public static String withPlainMarks(String words) {
        return folded(folded(words, VARIANTS), MARKS);
    }

    /// Every character that `folded` changes, by its number, with what takes its place (nothing for a soft hyphen);
    /// apart from these it only joins accents to their letters (NFC). For programs in other languages.
    public static SortedMap<Integer, String> variants() {
        SortedMap<Integer, String> variants =
                new TreeMap<>(Map.of(0x00AD, "", 0x200B, "", (int) '\t', " ", 0x2010, "-", 0x2011,
                        "-", 0xFE63, "-"));
        for (int letter = 0x80; letter <= 0x3000; letter++) {
            if (Character.getType(letter) == Character.SPACE_SEPARATOR) {
                variants.put(letter, " ");
            }
        }
        addCompatible(0x0132, 0x0133, variants);
        addCompatible(0x2160, 0x217F, variants);
        addCompatible(0x2460, 0x24FF, variants);
        addCompatible(0xFB00, 0xFB06, variants);
        addCompatible(0xFF01, 0xFF5E, variants);
        addCompatible(0xFFE0, 0xFFE6, variants);
        addCompatible(0x1D400, 0x1D7FF, variants);
        return variants;
    }

    private static void addCompatible(int first, int last, Map<Integer, String> variants) {
        for (int letter = first; letter <= last; letter++) {
            String written = Character.toString(letter);
            String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
            if (!plain.equals(written)) {
                variants.put(letter, plain);
            }
        }
    }

    private static SortedMap<Integer, String> marks() {
        SortedMap<Integer, String> marks = new TreeMap<>(Map.of(0x2026, "..."));
        "‘’‚‛′´ʼ".chars().forEach(mark -> marks.put(mark, "'"));
        "“”„‟″«»".chars().forEach(mark -> marks.put(mark, "\""));
        "‒–—―−".chars().forEach(mark -> marks.put(mark, "-"));
        return marks;
    }

    private static String folded(String words, Map<Integer, String> table) {
        if (isPlain(words)) {
            return words;
        }
        StringBuilder folded = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> {
            String plain = table.get(letter);
            if (plain == null) {
                folded.appendCodePoint(letter);
            } else {
                folded.append(plain);
            }
        });
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) >= 0x7F || words.charAt(at) == '\t') {
                return false;
            }
        }
        return true;
    }
}
