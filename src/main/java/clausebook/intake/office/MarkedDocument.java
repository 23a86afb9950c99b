package clausebook.intake.office;

import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Document.Origin;
import clausebook.document.View;
import java.util.List;

/// All text of a file with the marks of all changes.
///
/// @param beside notes, headers, footers, comments, properties
public record MarkedDocument(List<MarkedBlock> blocks, List<Story> beside) {

    public MarkedDocument {
        blocks = List.copyOf(blocks);
        beside = List.copyOf(beside);
    }

    /// A text beside the text.
    ///
    /// @param name what marks in paragraphs call it
    public record Story(String name, List<MarkedBlock> blocks) {

        public Story {
            blocks = List.copyOf(blocks);
        }
    }

    /// The text, or the two texts, that follow from it.
    public Document settled(Origin origin) {
        Body accepted = new Settling(View.ACCEPTED).body(this);
        Body rejected = new Settling(View.REJECTED).body(this);
        return accepted.equals(rejected)
                ? new Document.Settled(origin, accepted)
                : new Document.Tracked(origin, accepted, rejected);
    }
}
