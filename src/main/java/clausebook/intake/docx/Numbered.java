package clausebook.intake.docx;

import clausebook.intake.office.Tag;
import java.util.List;

/// What a paragraph and its styles say of its number.
///
/// @param number       the number of its list; empty or `0` for none
/// @param level        as the paragraph itself says it; empty where it leaves that to its style
/// @param levelOfStyle as its style says it
/// @param styles       from its own down to the one that gives the number
/// @param direct       true where the paragraph itself gives the number
record Numbered(String number, String level, int levelOfStyle, List<String> styles, boolean direct) {

    /// @param before true for the text before the changes, which does not have a number that they added
    static Numbered of(Tag paragraph, List<Tag> chain, boolean before) {
        Tag own = paragraph.tag("w:numPr");
        boolean holds = !(before && own.tag("w:ins").exists());
        String level = holds ? own.tag("w:ilvl").get("w:val") : "";
        String number = holds ? own.tag("w:numId").get("w:val") : "";
        List<String> names = chain.stream().map(style -> style.get("w:styleId")).toList();
        if (!number.isEmpty()) {
            return new Numbered(number, level, 0, names, true);
        }
        for (int i = 0; i < chain.size(); i++) {
            Tag given = properties(chain.get(i));
            if (given.tag("w:numId").exists()) {
                int ofStyle = Measure.whole(given.tag("w:ilvl").get("w:val"), 0);
                return new Numbered(given.tag("w:numId").get("w:val"), level, ofStyle, names.subList(0, i + 1),
                        false);
            }
        }
        return new Numbered("", "", 0, List.of(), false);
    }

    static Tag properties(Tag style) {
        return style.tag("w:pPr").tag("w:numPr");
    }
}
