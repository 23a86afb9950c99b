package clausebook.intake.docx;

import clausebook.intake.office.Tag;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The letters that elements of a run stand for.
final class WordSigns {

    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final String UNKNOWN = "□";
    /// Where fonts of signs keep theirs.
    private static final int SIGNS = 0xF000;
    /// What the font Symbol shows for 20 to 7E, as Adobe's table for it says.
    private static final String SYMBOL_LOW = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
            + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
    /// The same for A0 to FE.
    private static final String SYMBOL_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
            + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪□〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";
    /// The few signs of Wingdings that policies use.
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(Map.entry(0x28, "☎"), Map.entry(0x2A, "✉"),
            Map.entry(0x46, "☞"), Map.entry(0x6C, "●"), Map.entry(0x6E, "■"), Map.entry(0x6F, "☐"),
            Map.entry(0x71, "❑"), Map.entry(0x75, "◆"), Map.entry(0x76, "❖"), Map.entry(0x77, "◆"),
            Map.entry(0x9F, "•"), Map.entry(0xA7, "▪"), Map.entry(0xA8, "☐"), Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"), Map.entry(0xF0, "⇨"), Map.entry(0xFB, "✗"), Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"), Map.entry(0xFE, "☑"));

    private WordSigns() {}

    /// The words of an element; empty where it has none of its own.
    ///
    /// @param font of the run; empty where it names none
    static String words(Tag tag, String font) {
        return switch (tag.name()) {
            case "w:t", "w:delText", "m:t", "a:t" -> text(tag, font);
            case "w:tab", "w:ptab" -> "\t";
            case "w:br", "w:cr" -> "\n";
            case "w:noBreakHyphen" -> "\u2011";
            case "w:sym" -> symbol(tag);
            default -> "";
        };
    }

    private static String text(Tag tag, String font) {
        String text = tag.text();
        String spaced = tag.get("xml:space").equals("preserve") ? text : text.strip();
        String words = spaced.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        return words.chars().anyMatch(WordSigns::isSign)
                ? words.chars().mapToObj(letter -> isSign(letter) ? sign(letter, font) : Character.toString(letter))
                        .collect(Collectors.joining())
                : words;
    }

    private static boolean isSign(int letter) {
        return letter >= SIGNS + 0x20 && letter <= SIGNS + 0xFF;
    }

    private static String symbol(Tag tag) {
        String code = tag.get("w:char");
        return HEX.matcher(code).matches() ? sign(Integer.parseInt(code, 16), tag.get("w:font")) : UNKNOWN;
    }

    private static String sign(int code, String font) {
        int at = code >= SIGNS ? code - SIGNS : code;
        if (font.endsWith("dings") || font.contains("dings ")) {
            return font.equals("Wingdings") ? WINGDINGS.getOrDefault(at, UNKNOWN) : UNKNOWN;
        }
        if (!font.equals("Symbol") && code < SIGNS) {
            return Character.toString(code);
        }
        boolean high = at >= 0xA0 && at <= 0xFE;
        return at >= 0x20 && at <= 0x7E
                ? Character.toString(SYMBOL_LOW.charAt(at - 0x20))
                : high ? Character.toString(SYMBOL_HIGH.charAt(at - 0xA0)) : UNKNOWN;
    }
}
