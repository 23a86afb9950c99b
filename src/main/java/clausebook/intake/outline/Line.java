package clausebook.intake.outline;

import clausebook.document.Paragraph;
import clausebook.document.Piece;
import clausebook.intake.outline.mark.Mark;
import java.util.Optional;

/// A paragraph, or a part of one that stands for itself.
///
/// @param all   the words of the whole paragraph in this view
/// @param from  where its own begin in them
/// @param to    where they end
/// @param mark  its number or bullet; what was typed of it stands at `from`
/// @param given the number or bullet that the file gives it by itself
/// @param role  what a table or a box makes of it
record Line(Paragraph paragraph, String all, int from, int to, Optional<Mark> mark, Optional<Mark> given, Role role) {

    /// What a table, or a box, makes of a line.
    enum Role {
        FREE,
        /// Begins a clause whose items are the rows below.
        STEM,
        /// Begins an item.
        ROW,
        /// Goes on with the cell before.
        CELL,
        /// An entry of a list of contents.
        ENTRY,
        /// Stands in a text box.
        BOX
    }

    /// The words behind the mark, letter for letter; blanks that only lay out the page are one.
    String words() {
        return squeezed(all.substring(Math.min(to, from + typed()), to));
    }

    /// All its letters, those of a typed mark too.
    String raw() {
        return squeezed(all.substring(from, to));
    }

    private int typed() {
        return mark.map(Mark::end).orElse(0);
    }

    private static String squeezed(String letters) {
        return letters.replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", "\n").strip();
    }

    /// Where its words begin in those of the paragraph.
    int begin() {
        return Math.min(to, from + typed());
    }

    /// Where the bold letters at the start of its words end, counted in those of the paragraph.
    int boldEnd() {
        return markedEnd(Piece.Mark.BOLD);
    }

    /// True where all its words are underlined.
    boolean isUnderlined() {
        return begin() < to && markedEnd(Piece.Mark.UNDERLINED) == to && !words().isEmpty();
    }

    private int markedEnd(Piece.Mark mark) {
        int passed = 0;
        for (Piece piece : paragraph.pieces()) {
            if (!piece.stay().stays()) {
                continue;
            }
            int end = passed + piece.text().length();
            boolean marked = piece.marks().contains(mark) || piece.text().isBlank();
            if (end > begin() && !marked) {
                return Math.min(to, Math.max(begin(), passed));
            }
            passed = end;
        }
        return to;
    }

    /// True where all its words are bold.
    boolean isBold() {
        return look().bold() || boldEnd() == to && begin() < to && !words().isEmpty();
    }

    int n() {
        return paragraph.n();
    }

    Paragraph.Look look() {
        return paragraph.look();
    }

    boolean isBlank() {
        return raw().isEmpty();
    }

    Line withMark(Optional<Mark> other) {
        return new Line(paragraph, all, from, to, other, given, role);
    }

    Line withGiven(Optional<Mark> other) {
        return new Line(paragraph, all, from, to, mark, other, role);
    }

    Line withRole(Role other) {
        return new Line(paragraph, all, from, to, mark, given, other);
    }

    /// Its words from `start` to `end`, counted in those of the paragraph.
    Line part(int start, int end) {
        return new Line(paragraph, all, start, end, start == from ? mark : Optional.empty(),
                start == from ? given : Optional.empty(), role);
    }
}
