package clausebook.intake.office;

import clausebook.document.Piece.Mark;
import java.util.Set;

/// What words look like.
///
/// @param hidden by the file, so that nobody sees them
/// @param size   in points; 0 where it is not told
public record Dress(boolean hidden, Set<Mark> marks, double size) {

    public static final Dress PLAIN = new Dress(false, Set.of(), 0);

    public Dress {
        marks = Set.copyOf(marks);
    }
}
