package clausebook.intake.odt;

import clausebook.document.Piece.Mark;
import clausebook.intake.office.Colour;
import clausebook.intake.office.Dress;
import clausebook.intake.office.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What letters look like, by the styles that hold for them.
final class OdtDress {

    private static final String LETTERS = "style:text-properties";
    private static final double TOO_SMALL = 2.5;

    private OdtDress() {}

    /// @param chain    of styles, nearest first
    /// @param onColour true where they stand on a coloured ground, where white letters are seen
    static Dress dress(List<Tag> chain, boolean hidden, boolean onColour) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        mark(marks, Mark.BOLD, isBold(value(chain, "fo:font-weight")));
        mark(marks, Mark.ITALIC, Set.of("italic", "oblique").contains(value(chain, "fo:font-style")));
        mark(marks, Mark.UNDERLINED, isSet(value(chain, "style:text-underline-style")));
        mark(marks, Mark.STRUCK, isSet(value(chain, "style:text-line-through-style"))
                || isSet(value(chain, "style:text-line-through-type")));
        boolean ground = Colour.isGround(value(chain, "fo:background-color"));
        mark(marks, Mark.HIGHLIGHTED, ground);
        double size = Length.points(value(chain, "fo:font-size"));
        boolean white = Colour.isWhite(value(chain, "fo:color"));
        mark(marks, Mark.UNSEEN, white && !ground && !onColour || size > 0 && size < TOO_SMALL);
        return new Dress(hidden || value(chain, "text:display").equals("none"), marks, size);
    }

    private static String value(List<Tag> chain, String name) {
        return OdtStyles.value(chain, LETTERS, name);
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || Length.whole(weight, 0) >= 600;
    }

    private static boolean isSet(String value) {
        return !value.isEmpty() && !value.equals("none");
    }
}
