package clausebook.render.reading;

import java.util.ArrayList;
import java.util.List;

/// The council's words with the words of force marked.
public final class MarkedForce {

    private MarkedForce() {}

    /// Words that stand together.
    ///
    /// @param force true for the words that a duty was read from
    public record Piece(String words, boolean force) {}

    /// A text, cut where words of force begin and end.
    ///
    /// @param printed the words of force, in the order of the text; what is empty or not there is passed over
    public static List<Piece> pieces(String text, List<String> printed) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (String force : printed) {
            int at = force.isEmpty() ? -1 : text.indexOf(force, from);
            if (at >= 0) {
                pieces.add(new Piece(text.substring(from, at), false));
                pieces.add(new Piece(force, true));
                from = at + force.length();
            }
        }
        pieces.add(new Piece(text.substring(from), false));
        pieces.removeIf(piece -> piece.words().isEmpty());
        return pieces;
    }
}
