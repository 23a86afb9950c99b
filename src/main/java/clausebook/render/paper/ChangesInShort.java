package clausebook.render.paper;

import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.paper.Block;
import clausebook.paper.Block.Heading;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.words.ChangeLines;
import clausebook.words.CorrectionLines;
import clausebook.words.WholePolicyChanges;
import java.util.ArrayList;
import java.util.List;

/// Each change in a line, below what holds for the whole policy.
record ChangesInShort(Meeting meeting, EditionChanges changes) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(
                new Heading(meeting.say(meeting.isAdopted() ? "paper.changed" : "paper.changes")),
                meeting.summary(changes)));
        List<String> whole = new WholePolicyChanges(meeting.from().words(), changes).lines();
        if (!whole.isEmpty()) {
            blocks.add(new Block.Lines(false, whole));
        }
        List<String> corrections = new CorrectionLines(meeting.from().words(), changes.to()).all();
        if (!corrections.isEmpty()) {
            blocks.add(new Paragraph(Tone.PLAIN, meeting.say("corrections.words")));
            blocks.add(new Block.Lines(false, corrections));
        }
        List<Block.Row> rows = changes.changed().stream().filter(change -> change.kind() != ChangeKind.RENUMBERED)
                .map(this::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(meeting.say("paper.each"),
                    List.of(new Block.Column(meeting.say("changes.clause"), 42),
                            new Block.Column(meeting.say("paper.happens"), 20),
                            new Block.Column(meeting.say("change.why"), 38)),
                    rows));
        }
        return blocks;
    }

    private Block.Row row(ClauseChange change) {
        ChangeLines lines = new ChangeLines(meeting.from().words(), change);
        return new Block.Row(List.of(Block.Cell.of(lines.name()), Block.Cell.of(lines.kinds()),
                Block.Cell.of(change.reason().isEmpty() ? meeting.say("change.not-given") : change.reason())));
    }
}
