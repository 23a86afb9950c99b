package clausebook.write;

import clausebook.character.Characters;
import java.util.List;
import java.util.Random;

/// Texts of the kinds that files of YAML have lost or changed before, the same for the same seed.
final class HostileTexts {

    private static final List<String> WHOLE = List.of("no", "~", "null", "6.10", "007", "1e3", "0x1F", "true", "yes",
            "[]", "{}", "- a", "? a", "a: b", "a:b", ":", "#", " # a", "a #b", "a# b", "| a", "> a", "&a", "*a", "!a",
            "%a", "@a", "`a`", "'a'", "\"a\"", "\"", "'", "\\", "\\n", "a\\", "---", "...", "--- a", "\t", " a", "a ",
            "  a  ", "a\t", "\ta", "a,b", "a, b", "[a", "a]", "{a: b}", "role:clerk", "2024-05-14", "12:30",
            "[[role:clerk|the clerk]]", "😀", "a 😀: b", "𝔘𝔫𝔦 #", "£5", "“quoted”", "e\u0301", "a  b", "=", "<<");
    private static final List<String> PIECES = List.of("word", "Ask first.", " ", "  ", ": ", " #", ",", "[", "]", "{",
            "}", "\"", "'", "\\", "😀", "𠀀", "\t", "-", "- ", "|", ">", "&", "*", "!", "%", "@", "`", "ŷ", "é",
            "\u00A0",
            "6.10", "no");

    private final Random random;

    HostileTexts(long seed) {
        random = new Random(seed);
    }

    /// A text of one line, such as every field may hold: something is seen of it.
    String line() {
        String words = anyLine();
        return Characters.isBlank(words) ? line() : words;
    }

    private String anyLine() {
        if (random.nextInt(3) == 0) {
            return WHOLE.get(random.nextInt(WHOLE.size()));
        }
        StringBuilder words = new StringBuilder();
        int pieces = 1 + random.nextInt(random.nextInt(40) == 0 ? 2_000 : 12);
        for (int i = 0; i < pieces; i++) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }

    /// A text of one or several lines, some of them empty or blank, which may or may not end its last.
    String lines() {
        String words = anyLines();
        return Characters.isBlank(words) ? lines() : words;
    }

    private String anyLines() {
        StringBuilder words = new StringBuilder();
        int lines = 1 + random.nextInt(5);
        for (int i = 0; i < lines; i++) {
            words.append(i > 0 ? "\n" : "").append(random.nextInt(4) == 0 ? "" : anyLine());
        }
        return words.append("\n".repeat(random.nextInt(3))).toString();
    }

    /// A text of either kind.
    String text() {
        return random.nextInt(3) == 0 ? lines() : line();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
