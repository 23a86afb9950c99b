package clausebook.intake.outline.line;

import clausebook.document.Paragraph;
import clausebook.document.Piece;
import clausebook.intake.outline.mark.Mark;
import java.util.Optional;
import java.util.regex.Pattern;

/// A paragraph, or a part of one that stands for itself. Its letters are asked for again and again, so they are kept.
public final class Line {

    private static final String TWO = "\u00A0\u00A0";
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+|\u00A0[ \\t\u00A0]+");
    private static final Pattern BREAK = Pattern.compile(" ?\\n ?");

    /// What a table, or a box, makes of a line.
    public enum Role {
        FREE,
        /// Names the table below.
        CAPTION,
        /// Begins a clause whose items are the rows below.
        STEM,
        /// Begins an item.
        ROW,
        /// Begins an item, the first of a table without a heading row.
        FIRST_ROW,
        /// Begins the next cell of a row, or explains the term before.
        CELL,
        /// The same, behind a cell without words.
        GAP,
        /// Goes on in the cell before.
        MORE,
        /// A term that is explained below.
        TERM,
        /// An entry of a list of contents.
        ENTRY,
        /// Stands in a text box.
        BOX,
        /// A heading, a clause, or a part of the clause before: a person said so.
        HEADING, CLAUSE, PART
    }

    private final Paragraph paragraph;
    private final String all;
    private final int from;
    private final int to;
    private final Optional<Mark> mark;
    private final Optional<Mark> given;
    private final Role role;
    private final String raw;
    private final String words;

    /// @param all   the words of the whole paragraph in this view
    /// @param from  where its own begin in them
    /// @param to    where they end
    /// @param mark  its number or bullet; what was typed of it stands at `from`
    /// @param given the number or bullet that the file gives it by itself
    /// @param role  what a table or a box makes of it
    public Line(Paragraph paragraph, String all, int from, int to, Optional<Mark> mark, Optional<Mark> given,
            Role role) {
        this.paragraph = paragraph;
        this.all = all;
        this.from = from;
        this.to = to;
        this.mark = mark;
        this.given = given;
        this.role = role;
        this.raw = squeezed(all.substring(from, to));
        this.words = begin() == from ? raw : squeezed(all.substring(begin(), to));
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    public String all() {
        return all;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public Optional<Mark> mark() {
        return mark;
    }

    public Optional<Mark> given() {
        return given;
    }

    public Role role() {
        return role;
    }

    /// The words behind the mark, letter for letter; blanks that only lay out the page are one.
    public String words() {
        return words;
    }

    /// All its letters, those of a typed mark too.
    public String raw() {
        return raw;
    }

    /// All its letters, blanks and all.
    public String letters() {
        return all.substring(from, to);
    }

    /// True where its last letter is one of some signs.
    public boolean endsIn(String signs) {
        return !raw.isEmpty() && signs.indexOf(raw.charAt(raw.length() - 1)) >= 0;
    }

    /// True where it ends in the middle of a sentence.
    public boolean endsOpen() {
        return !raw.isEmpty() && (Character.isLetterOrDigit(raw.charAt(raw.length() - 1)) || endsIn(",’'–-"));
    }

    private static String squeezed(String letters) {
        int start = 0;
        int end = letters.length();
        while (start < end && isBlank(letters.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(letters.charAt(end - 1))) {
            end--;
        }
        String stripped = letters.substring(start, end);
        boolean laidOut = stripped.contains("  ") || stripped.indexOf('\t') >= 0 || stripped.contains(TWO)
                || stripped.contains(" \n") || stripped.contains("\n ");
        return laidOut ? BREAK.matcher(BLANKS.matcher(stripped).replaceAll(" ")).replaceAll("\n") : stripped;
    }

    /// True for a blank of any kind, such as one that no line breaks at.
    static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /// Where its words begin in those of the paragraph.
    public int begin() {
        return Math.min(to, from + mark.map(Mark::end).orElse(0));
    }

    /// Where the bold letters at the start of its words end, counted in those of the paragraph.
    public int boldEnd() {
        return markedEnd(Piece.Mark.BOLD);
    }

    /// True where all its words are underlined.
    public boolean isUnderlined() {
        return !words.isEmpty() && markedEnd(Piece.Mark.UNDERLINED) == to;
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
    public boolean isBold() {
        return look().bold() || !words.isEmpty() && boldEnd() == to;
    }

    public int n() {
        return paragraph.n();
    }

    public Paragraph.Look look() {
        return paragraph.look();
    }

    public boolean isBlank() {
        return raw.isEmpty();
    }

    public Line withMark(Optional<Mark> other) {
        return new Line(paragraph, all, from, to, other, given, role);
    }

    public Line withGiven(Optional<Mark> other) {
        return new Line(paragraph, all, from, to, mark, other, role);
    }

    public Line withRole(Role other) {
        return new Line(paragraph, all, from, to, mark, given, other);
    }

    /// Its words from `start` to `end`, counted in those of the paragraph.
    public Line part(int start, int end) {
        return new Line(paragraph, all, start, end, start == from ? mark : Optional.empty(),
                start == from ? given : Optional.empty(), role);
    }
}
