package clausebook.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A paragraph of a document, or one line of it that stands alone.
///
/// @param n      its place among all paragraphs of its body, from 1
/// @param part   of the file that it stands in
/// @param label  the number or bullet that the file gives it by itself; it is no part of the words. A number that was
///               typed is part of them
/// @param line   where it begins: the line of a text file, the page of a PDF, else 0
/// @param anchor of a note, comment or box: the `n` of the paragraph that it belongs to, else 0
public record Paragraph(int n, Part part, Optional<Label> label, Look look, List<Piece> pieces, int line, int anchor)
        implements Block {

    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    @Override
    public void addTo(List<Paragraph> all) {
        all.add(this);
    }

    @Override
    public Paragraph numbered(Map<Integer, Integer> numbers) {
        return new Paragraph(numbers.get(n), part, label, look, pieces, line, numbers.get(anchor));
    }

    /// The words of this view, letter for letter; soft breaks are `\n`.
    public String text() {
        return pieces.stream().filter(piece -> piece.stay().stays()).map(Piece::text).collect(Collectors.joining());
    }

    /// The number or bullet that the file gives a paragraph.
    ///
    /// @param words as printed, such as `1.1`, `(a)`, `A.` or `•`
    /// @param level how deep it is in its list, from 0
    /// @param list  which list of the file it counts in: equal for paragraphs that are counted together
    public record Label(String words, boolean bullet, int level, String list) {}

    /// What a paragraph looks like, as far as the file tells.
    ///
    /// @param heading the level of a heading that the file marks as such, from 1; 0 for none
    /// @param style   the file's own name of its style; empty where it has none
    /// @param indent  of its leftmost letter or number, in points
    /// @param size    of most of its letters, in points; 0 where it is not told
    public record Look(int heading, String style, int indent, double size, boolean bold, boolean centred) {

        /// Of plain text.
        public static final Look PLAIN = new Look(0, "", 0, 0, false, false);
    }
}
