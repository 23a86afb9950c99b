package clausebook.render.paper;

import clausebook.paper.Block;
import clausebook.paper.Block.Cell;
import clausebook.paper.Block.Column;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Row;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import java.util.Collections;
import java.util.List;

/// The sheet to sign for those who have read the policy. It is empty: names are written on paper only.
record SignSheet(Meeting meeting) {

    private static final int LINES = 16;

    Paper paper() {
        List<Column> columns =
                List.of(new Column(meeting.say("paper.name"), 30), new Column(meeting.say("paper.post"), 24),
                        new Column(meeting.say("paper.signature"), 28), new Column(meeting.say("paper.date"), 18));
        Row empty = new Row(Collections.nCopies(columns.size(), new Cell(List.of())));
        return meeting.paper("7-acknowledgement-sheet", "paper.sheet", "paper.sheet.use", false, List.of(
                new Paragraph(Tone.LEAD, meeting.say("paper.sheet.read", meeting.title(), meeting.label())),
                new Paragraph(Tone.QUIET, meeting.say("paper.sheet.keep")),
                new Block.Grid(meeting.say("paper.sheet.caption"), columns, Collections.nCopies(LINES, empty))));
    }
}
