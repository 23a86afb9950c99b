package clausebook.intake.odt;

import clausebook.intake.office.ListLevel;
import clausebook.intake.office.Numeral;
import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How lists are written, and which of them count on where another ended (ODF 1.3 part 3, 5.3 and 16.30).
final class OdtLists {

    static final String OUTLINE = "";
    private static final int LEVELS = 9;
    private static final ListLevel UNWRITTEN = new ListLevel(1, Numeral.NONE, "", false, LEVELS, false);

    private final Map<String, Tag> styles = new HashMap<>();
    private final Map<String, List<ListLevel>> read = new HashMap<>();
    private final Map<String, String> keysOfLists = new HashMap<>();
    private final Map<String, String> lastOfStyle = new HashMap<>();
    private int count;

    /// @param styles those of lists, and that of headings
    OdtLists(List<Tag> styles) {
        for (Tag style : styles) {
            this.styles.put(style.is("text:outline-style") ? OUTLINE : style.get("style:name"), style);
        }
    }

    /// What a list is counted with. One that stands apart because it was deleted counts where it stood. LibreOffice
    /// lets some go on with a list that it gives another name to: that is the last of its style.
    String key(Tag list, String style, boolean apart) {
        Optional<String> last = Optional.ofNullable(lastOfStyle.get(style));
        Optional<String> before = Optional.ofNullable(keysOfLists.get(list.get("text:continue-list")));
        boolean goesOn = apart || list.has("text:continue-list")
                || list.get("text:continue-numbering").equals("true");
        String key = before.or(() -> last.filter(_ -> goesOn)).orElseGet(() -> "list " + ++count);
        use(style, key);
        if (list.has("xml:id")) {
            keysOfLists.put(list.get("xml:id"), key);
        }
        return key;
    }

    /// Takes note that a list has an item of some style.
    void use(String style, String key) {
        lastOfStyle.put(style, key);
    }

    /// The levels of a list style; empty where there is no such style.
    Optional<List<ListLevel>> levels(String style) {
        return Optional.ofNullable(styles.get(style)).map(tag -> read.computeIfAbsent(style, _ -> levels(tag)));
    }

    static int level(int deep) {
        return Math.clamp(deep, 0, LEVELS - 1);
    }

    /// The distance of a level's label from the margin, as a tag with `fo:margin-left` and `fo:text-indent`.
    Tag indent(String style, int level) {
        Tag found = styles.containsKey(style) ? tag(styles.get(style), level) : Tag.NONE;
        return found.tag("style:list-level-properties").tag("style:list-level-label-alignment");
    }

    private static Tag tag(Tag style, int level) {
        for (Tag tag : style.tags()) {
            if (tag.get("text:level").equals(String.valueOf(level + 1))) {
                return tag;
            }
        }
        return Tag.NONE;
    }

    private static List<ListLevel> levels(Tag style) {
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            levels.add(level(tag(style, i), i, levels));
        }
        return levels;
    }

    private static ListLevel level(Tag level, int at, List<ListLevel> above) {
        if (!level.exists()) {
            return UNWRITTEN;
        }
        if (level.is("text:list-level-style-bullet") || level.is("text:list-level-style-image")) {
            return new ListLevel(1, Numeral.NONE, "•", false, at, true);
        }
        Numeral numeral = numeral(level);
        String start = level.get("text:start-value");
        return new ListLevel(Length.whole(start, 1), numeral, pattern(level, numeral, at, above), false, at, false);
    }

    /// LibreOffice's own attribute says it outright; else the levels stand apart by dots.
    private static String pattern(Tag level, Numeral numeral, int at, List<ListLevel> above) {
        if (level.has("loext:num-list-format")) {
            return level.get("loext:num-list-format").replaceAll("%(\\d+)%", "%$1");
        }
        if (numeral == Numeral.NONE) {
            return level.get("style:num-prefix") + level.get("style:num-suffix");
        }
        StringBuilder pattern = new StringBuilder(level.get("style:num-prefix"));
        int shown = Math.clamp(Length.whole(level.get("text:display-levels"), 1), 1, at + 1);
        for (int i = at + 1 - shown; i < at; i++) {
            if (above.get(i).numeral() != Numeral.NONE) {
                pattern.append('%').append(i + 1).append('.');
            }
        }
        return pattern.append('%').append(at + 1).append(level.get("style:num-suffix")).toString();
    }

    private static Numeral numeral(Tag level) {
        boolean together = level.get("style:num-letter-sync").equals("true");
        return switch (level.get("style:num-format")) {
            case "" -> Numeral.NONE;
            case "a" -> together ? Numeral.LOWER_LETTER : Numeral.LOWER_COLUMN;
            case "A" -> together ? Numeral.UPPER_LETTER : Numeral.UPPER_COLUMN;
            case "i" -> Numeral.LOWER_ROMAN;
            case "I" -> Numeral.UPPER_ROMAN;
            case "1st" -> Numeral.ORDINAL;
            case "First" -> Numeral.ORDINAL_WORD;
            case "One" -> Numeral.CARDINAL_WORD;
            case "01, 02, 03, ..." -> Numeral.DECIMAL_ZERO;
            default -> Numeral.DECIMAL;
        };
    }
}
