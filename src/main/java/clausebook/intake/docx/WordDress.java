package clausebook.intake.docx;

import clausebook.document.Piece.Mark;
import clausebook.intake.office.Colour;
import clausebook.intake.office.Dress;
import clausebook.intake.office.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What letters look like: by their own properties, else by their style, else by that of the paragraph.
final class WordDress {

    private static final double TOO_SMALL = 2.5;

    private final WordStyles styles;

    WordDress(WordStyles styles) {
        this.styles = styles;
    }

    /// @param own      properties of the letters
    /// @param chain    the paragraph's styles
    /// @param onColour true where they stand on a coloured ground, where white letters are seen
    Dress dress(Tag own, List<Tag> chain, boolean onColour) {
        Look look = new Look(own, styles.chain(own.tag("w:rStyle").get("w:val")), chain);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        mark(marks, Mark.BOLD, look.isOn("w:b"));
        mark(marks, Mark.ITALIC, look.isOn("w:i"));
        mark(marks, Mark.STRUCK, look.isOn("w:strike") || look.isOn("w:dstrike"));
        mark(marks, Mark.UNDERLINED, isSet(look.value("w:u").get("w:val")));
        boolean ground = Colour.isGround(look.value("w:highlight").get("w:val")) || isGround(look.value("w:shd"));
        mark(marks, Mark.HIGHLIGHTED, ground);
        double size = Measure.whole(look.value("w:sz").get("w:val"), 0) / 2.0;
        boolean white = Colour.isWhite(look.value("w:color").get("w:val"));
        mark(marks, Mark.UNSEEN, white && !ground && !onColour || size > 0 && size < TOO_SMALL);
        return new Dress(look.isOn("w:vanish"), marks, size);
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }

    private static boolean isSet(String value) {
        return !value.isEmpty() && !value.equals("none");
    }

    /// True for a ground that is coloured.
    static boolean isGround(Tag shading) {
        return Colour.isGround(shading.get("w:fill"));
    }

    /// Where the properties of letters are found.
    private final class Look {

        private final Tag own;
        private final List<Tag> ofLetters;
        private final List<Tag> ofParagraph;

        private Look(Tag own, List<Tag> ofLetters, List<Tag> ofParagraph) {
            this.own = own;
            this.ofLetters = ofLetters;
            this.ofParagraph = ofParagraph;
        }

        private Tag value(String name) {
            Tag found = own.tag(name);
            found = found.exists() ? found : first(ofLetters, name);
            found = found.exists() ? found : first(ofParagraph, name);
            return found.exists() ? found : styles.letterDefaults().tag(name);
        }

        private static Tag first(List<Tag> chain, String name) {
            Tag found = Tag.NONE;
            for (int i = 0; i < chain.size() && !found.exists(); i++) {
                found = chain.get(i).tag("w:rPr").tag(name);
            }
            return found;
        }

        /// A switch of the letters' style turns that of the paragraph's style round (ECMA-376 part 1, 17.7.3).
        private boolean isOn(String name) {
            if (own.tag(name).exists()) {
                return OnOff.isOn(own.tag(name));
            }
            boolean byStyles = OnOff.isOn(first(ofLetters, name)) ^ OnOff.isOn(first(ofParagraph, name));
            return byStyles || OnOff.isOn(styles.letterDefaults().tag(name));
        }
    }
}
