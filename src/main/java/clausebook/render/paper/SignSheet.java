package clausebook.render.paper;

import clausebook.corpus.Entry;
import clausebook.corpus.PaperParagraph;
import clausebook.paper.Block;
import clausebook.paper.Block.Cell;
import clausebook.paper.Block.Column;
import clausebook.paper.Block.Fact;
import clausebook.paper.Block.Heading;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Row;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The sheets to sign, one for those who are told the same: what it asks of them, whole, and which text they have read.
/// Names are written on paper only.
///
/// @param groups only those who are asked to sign
record SignSheet(Meeting meeting, List<Readers.Group> groups) {

    private static final int LINES = 8;

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        for (Readers.Group group : groups) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.NewSheet());
            }
            add(group, blocks);
        }
        return meeting.paper("7-acknowledgement-sheet", "paper.sheet", "paper.sheet.use", false, blocks);
    }

    private void add(Readers.Group group, List<Block> blocks) {
        if (!group.who().isEmpty()) {
            blocks.add(new Heading(meeting.say("paper.sheet.for", Entry.names(group.who()))));
        }
        blocks.add(new Paragraph(Tone.LEAD, meeting.own(PaperParagraph.ACKNOWLEDGEMENT,
                meeting.say("paper.sheet.read", meeting.title(), meeting.label()))));
        blocks.add(new Paragraph(Tone.PLAIN,
                meeting.say(meeting.changes().isPresent() ? "paper.sheet.changed" : "paper.sheet.asks")));
        group.told().forEach(told -> told.addTo(blocks));
        blocks.add(new Block.Facts(List.of(new Fact(meeting.say("paper.version"), meeting.label()),
                new Fact(meeting.say("paper.checksum"), meeting.checksum()))));
        blocks.add(signatures());
        blocks.add(new Paragraph(Tone.QUIET, meeting.say("paper.sheet.keep")));
    }

    private Block signatures() {
        List<Column> columns =
                List.of(new Column(meeting.say("paper.name"), 30), new Column(meeting.say("paper.post"), 24),
                        new Column(meeting.say("paper.signature"), 28), new Column(meeting.say("paper.date"), 18));
        Row empty = new Row(Collections.nCopies(columns.size(), new Cell(List.of())));
        return new Block.Grid(meeting.say("paper.sheet.caption"), columns, Collections.nCopies(LINES, empty));
    }
}
