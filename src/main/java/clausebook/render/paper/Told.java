package clausebook.render.paper;

import clausebook.paper.Block;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import java.util.List;

/// A clause, and what is asked of a reader: a line for each of its duties as they are now, as they were, and for each
/// that is gone; none where it only tells something.
///
/// @param note what happened to it and why, or empty
record Told(String clause, String note, List<String> duties) {

    Told {
        duties = List.copyOf(duties);
    }

    void addTo(List<Block> blocks) {
        blocks.add(new Paragraph(duties.isEmpty() && note.isEmpty() ? Tone.PLAIN : Tone.NAME, clause));
        if (!note.isEmpty()) {
            blocks.add(new Paragraph(Tone.PLAIN, note));
        }
        if (!duties.isEmpty()) {
            blocks.add(new Block.Lines(false, duties));
        }
    }
}
