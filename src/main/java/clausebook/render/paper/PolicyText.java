package clausebook.render.paper;

import clausebook.guide.MarkedLine;
import clausebook.paper.Block;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// The policy's text: clean, to be adopted; and with every change marked, to be read.
record PolicyText(Meeting meeting) {

    static final String MARKED = "4-marked-up-text";

    Paper clean(List<MarkedLine> lines) {
        return meeting.paper("3-clean-text", "paper.clean", "paper.clean.use", false,
                text(meeting.say("paper.clean.what", meeting.title(), meeting.label()), lines));
    }

    Paper marked(List<MarkedLine> lines) {
        return meeting.paper(MARKED, "paper.marked", "paper.marked.use", false,
                text(meeting.say("paper.marked.how", meeting.before(), meeting.label()), lines));
    }

    /// The text never ends the paper: Word can't take the last paragraph of a document away.
    private List<Block> text(String first, List<MarkedLine> lines) {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Tone.QUIET, first)));
        blocks.addAll(meeting.whoseWords());
        blocks.add(new Block.Text(lines));
        blocks.add(new Paragraph(Tone.QUIET, meeting.say("paper.end")));
        return blocks;
    }
}
