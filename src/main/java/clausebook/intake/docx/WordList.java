package clausebook.intake.docx;

import clausebook.intake.office.ListLevel;
import clausebook.intake.office.Numeral;
import clausebook.intake.office.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A list as one number of it shows it: the levels of the list, and those that the number has in place of them.
final class WordList {

    static final int LEVELS = 9;

    private final String number;
    private final String counted;
    private final List<Tag> tags = new ArrayList<>();
    private final List<ListLevel> levels = new ArrayList<>();
    private final List<Optional<Integer>> restarts = new ArrayList<>();

    /// @param id     of the number
    /// @param number its element
    /// @param list   the list that it counts in
    WordList(String id, Tag number, Tag list) {
        this.number = id;
        this.counted = "list " + list.get("w:abstractNumId");
        for (int i = 0; i < LEVELS; i++) {
            Tag override = of(number.tags("w:lvlOverride"), i);
            Tag start = override.tag("w:startOverride");
            Tag level = override.tag("w:lvl").exists() ? override.tag("w:lvl") : of(list.tags("w:lvl"), i);
            tags.add(level);
            levels.add(level(level, i));
            restarts.add(start.exists() ? Optional.of(Measure.whole(start.get("w:val"), 0)) : Optional.empty());
        }
    }

    private static Tag of(List<Tag> levels, int at) {
        for (Tag level : levels) {
            if (Measure.whole(level.get("w:ilvl"), -1) == at) {
                return level;
            }
        }
        return Tag.NONE;
    }

    private static ListLevel level(Tag level, int at) {
        Tag format = level.tag("w:numFmt");
        Tag other = level.tag("mc:AlternateContent").tag("mc:Fallback").tag("w:numFmt");
        String name = format.exists() ? format.get("w:val") : other.exists() ? other.get("w:val") : "decimal";
        int restart = Measure.whole(level.tag("w:lvlRestart").get("w:val"), at);
        if (name.equals("bullet")) {
            return new ListLevel(1, Numeral.NONE, "•", false, restart, true);
        }
        int start = Measure.whole(level.tag("w:start").get("w:val"), level.exists() ? 0 : 1);
        return new ListLevel(start, numeral(name), level.tag("w:lvlText").get("w:val"),
                OnOff.isOn(level.tag("w:isLgl")), restart, false);
    }

    private static Numeral numeral(String name) {
        return switch (name) {
            case "decimalZero" -> Numeral.DECIMAL_ZERO;
            case "lowerLetter" -> Numeral.LOWER_LETTER;
            case "upperLetter" -> Numeral.UPPER_LETTER;
            case "lowerRoman" -> Numeral.LOWER_ROMAN;
            case "upperRoman" -> Numeral.UPPER_ROMAN;
            case "ordinal" -> Numeral.ORDINAL;
            case "cardinalText" -> Numeral.CARDINAL_WORD;
            case "ordinalText" -> Numeral.ORDINAL_WORD;
            case "none" -> Numeral.NONE;
            default -> Numeral.DECIMAL;
        };
    }

    String number() {
        return number;
    }

    /// Equal for all numbers of the same list: they share their count.
    String counted() {
        return counted;
    }

    List<ListLevel> levels() {
        return levels;
    }

    /// What this number begins with at its first use of a level.
    Optional<Integer> restarts(int level) {
        return restarts.get(level);
    }

    Tag indent(int level) {
        return tags.get(level).tag("w:pPr").tag("w:ind");
    }

    /// The level that names one of some styles, the nearest first.
    OptionalInt linked(List<String> styles) {
        for (String style : styles) {
            for (int i = 0; i < LEVELS; i++) {
                if (tags.get(i).tag("w:pStyle").get("w:val").equals(style)) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }
}
