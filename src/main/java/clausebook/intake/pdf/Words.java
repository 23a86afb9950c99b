package clausebook.intake.pdf;

import clausebook.document.Piece;
import clausebook.document.Piece.Mark;
import clausebook.document.Piece.Stay;
import clausebook.intake.text.LineEnds;
import clausebook.intake.text.SeenLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words of a paragraph while its lines are joined, each letter with its marks.
final class Words {

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();
    private final LineEnds ends;
    private final PageNotes notes;

    /// @param ofNote true for the number of a note
    private record Style(Set<Mark> marks, boolean ofNote) {

        private static final Style PLAIN = new Style(Set.of(), false);
    }

    Words(LineEnds ends, PageNotes notes) {
        this.ends = ends;
        this.notes = notes;
    }

    /// Adds a line.
    void add(SheetLine line) {
        List<Style> added = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean numbered = line.numbered();
        for (int at = 0; at < line.segments().size(); at++) {
            Segment segment = line.segments().get(at);
            if (at > 0) {
                words.append(numbered && at == 1 ? ' ' : '\t');
                added.add(Style.PLAIN);
            }
            add(segment, words, added);
        }
        int before = text.length();
        ends.join(text, words.toString());
        int more = text.length() - words.length() - before;
        if (more < 0) {
            styles.removeLast();
        } else if (more > 0) {
            styles.add(new Style(styles.getLast().marks(), false));
        }
        styles.addAll(added);
    }

    private void add(Segment segment, StringBuilder words, List<Style> added) {
        for (int at = 0; at < segment.glyphs().size(); at++) {
            Glyph glyph = segment.glyphs().get(at);
            boolean blankBefore = words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
            String letters = SeenLetters.without(glyph.isBlank() ? blankBefore ? "" : " " : glyph.text());
            String all = (segment.isGap(at) ? " " : "") + letters;
            words.append(all);
            Style its = new Style(glyph.marks(), notes.isNumber(glyph));
            for (int letter = 0; letter < all.length(); letter++) {
                added.add(its);
            }
        }
    }

    /// The words in pieces.
    List<Piece> pieces(Stay stay) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            Style style = styles.get(from);
            boolean same = at < text.length() && (styles.get(at).equals(style)
                    || !style.ofNote() && Character.isWhitespace(text.charAt(at)));
            if (!same) {
                pieces.add(new Piece(text.substring(from, at), style.ofNote() ? Stay.FILLED_IN : stay, style.marks()));
                from = at;
            }
        }
        return pieces;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
