package clausebook.render.paper;

import clausebook.paper.Block;
import clausebook.paper.Block.Cell;
import clausebook.paper.Block.Column;
import clausebook.paper.Block.Row;
import clausebook.words.AmendmentLines;
import java.util.List;
import java.util.stream.Stream;

/// What was moved at the meeting, and what became of it.
record Amendments(Meeting meeting) {

    /// None where nothing was moved, or nothing is told yet.
    List<Block> blocks() {
        List<Row> rows = meeting.edition().tabling().amendments().stream()
                .map(amendment -> new AmendmentLines(meeting.from().guide(), meeting.from().words(),
                        meeting.edition(), amendment))
                .map(this::row).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(meeting.say("amendments")),
                        new Block.Grid(meeting.say("amendments.caption"),
                                List.of(new Column(meeting.say("changes.clause"), 22),
                                        new Column(meeting.say("amendments.was"), 30),
                                        new Column(meeting.say("amendments.moved"), 30),
                                        new Column(meeting.say("amendments.result"), 18)),
                                rows));
    }

    private Row row(AmendmentLines lines) {
        return new Row(List.of(Cell.of(lines.name()), Cell.of(lines.was().lines().toList()),
                Cell.of(lines.moved().lines().toList()),
                Cell.of(Stream.of(lines.result(), lines.told()).filter(line -> !line.isEmpty()).toList())));
    }
}
