package clausebook.intake.office;

import clausebook.document.Part;
import clausebook.document.View;
import java.util.List;

/// A paragraph with the marks of its changes.
///
/// @param now       what it is with all changes accepted
/// @param before    what it is with all changes rejected
/// @param end       what was done to its end: where a view has no end here, the next paragraph's words go on
/// @param endHidden true where its end is hidden, so that it is not counted unless it shows words
/// @param hung      boxes, pictures, and the marks of notes and comments in it
public record MarkedParagraph(Part part, Shape now, Shape before, Change end, boolean endHidden, List<MarkedRun> runs,
        List<Hung> hung) implements MarkedBlock {

    public MarkedParagraph {
        runs = List.copyOf(runs);
        hung = List.copyOf(hung);
    }

    /// A paragraph of plain words that nothing happened to.
    public static MarkedParagraph plain(Part part, String words) {
        MarkedRun run = new MarkedRun(words, Change.NONE, Dress.PLAIN, Dress.PLAIN, false);
        return new MarkedParagraph(part, Shape.PLAIN, Shape.PLAIN, Change.NONE, false, List.of(run), List.of());
    }

    Shape shape(View view) {
        return view == View.ACCEPTED ? now : before;
    }

    /// What hangs on a paragraph.
    public sealed interface Hung permits Box, Thing, Reference {}

    /// A text box.
    public record Box(List<MarkedBlock> blocks) implements Hung {

        public Box {
            blocks = List.copyOf(blocks);
        }
    }

    /// A picture or an embedded file.
    public record Thing(Part part, Change change) implements Hung {}

    /// The mark of a note or comment.
    ///
    /// @param story the name of its text
    public record Reference(String story) implements Hung {}
}
