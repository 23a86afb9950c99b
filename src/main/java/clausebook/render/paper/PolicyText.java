package clausebook.render.paper;

import clausebook.guide.MarkedLine;
import clausebook.paper.Block;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import java.util.List;

/// The policy's text: clean, to be adopted or as it was; and with every change marked, to be read.
record PolicyText(Meeting meeting) {

    static final String MARKED = "4-marked-up-text";

    Paper clean(List<MarkedLine> lines) {
        List<Block> blocks = List.of(new ControlTable(meeting).block(), new Block.Text(lines));
        return meeting.isAdopted()
                ? meeting.paper("3-adopted-text", "paper.text", "paper.text.use", false, blocks)
                : meeting.paper("3-clean-text", "paper.clean", "paper.clean.use", false, blocks);
    }

    /// The text never ends the paper: Word can't take the last paragraph of a document away.
    Paper marked(List<MarkedLine> lines) {
        return meeting.paper(MARKED, "paper.marked",
                meeting.isAdopted() ? "paper.marked.use.adopted" : "paper.marked.use", false,
                List.of(new Paragraph(Tone.QUIET,
                        meeting.say("paper.marked.how", meeting.before(), meeting.label())), new Block.Text(lines),
                        new Paragraph(Tone.QUIET, meeting.say("paper.end"))));
    }
}
