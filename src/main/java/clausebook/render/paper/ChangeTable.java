package clausebook.render.paper;

import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.Difference;
import clausebook.guide.EditionChanges;
import clausebook.guide.Difference.Sort;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.paper.Block;
import clausebook.paper.Block.Cell;
import clausebook.paper.Block.Column;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Row;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import clausebook.words.ChangeLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The committee's table: old words, new words, what it means and why, for each clause that changed.
record ChangeTable(Meeting meeting, EditionChanges changes) {

    Paper paper() {
        List<Block> blocks =
                new ArrayList<>(
                        List.of(meeting.summary(changes), new Paragraph(Tone.QUIET, meeting.say("paper.table.how"))));
        blocks.addAll(meeting.whoseWords());
        List<Row> rows = changes.changed().stream().filter(change -> change.kind() != ChangeKind.RENUMBERED)
                .map(this::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(meeting.say("paper.table.caption", meeting.before(), meeting.label()),
                    List.of(new Column(meeting.say("changes.clause"), 16), new Column(meeting.say("paper.old"), 31),
                            new Column(meeting.say("paper.new"), 31),
                            new Column(meeting.say("changes.column.notes"), 22)),
                    rows));
        }
        List<Row> renumbered = changes.of(ChangeKind.RENUMBERED).stream().map(this::renumbered).toList();
        if (!renumbered.isEmpty()) {
            blocks.add(new Block.Grid(meeting.say("changes.renumbered.caption"),
                    List.of(new Column(meeting.say("changes.number.before"), 16),
                            new Column(meeting.say("changes.number.after"), 16),
                            new Column(meeting.say("changes.clause"), 68)),
                    renumbered));
        }
        blocks.add(new Paragraph(Tone.PLAIN,
                meeting.from().words().count("changes.same", changes.of(ChangeKind.UNCHANGED).size())));
        return meeting.paper("2-table-of-changes", "paper.table", "paper.table.use", true, blocks);
    }

    private Row row(ClauseChange change) {
        ChangeLines lines = new ChangeLines(meeting.from().words(), change);
        return new Row(List.of(Cell.of(lines.name()), before(change), after(change),
                Cell.of(Stream.concat(Stream.of(lines.kinds() + "."), lines.notes().stream()).toList())));
    }

    private Cell before(ClauseChange change) {
        return change.before().isEmpty()
                ? Cell.of(meeting.say("paper.none"))
                : words(change, change.before(), change.after(), Sort.ADDED);
    }

    private Cell after(ClauseChange change) {
        return change.after().isEmpty()
                ? Cell.of(meeting.say("paper.gone"))
                : words(change, change.after(), change.before(), Sort.REMOVED);
    }

    /// A clause that only came or only went needs no mark at each word.
    ///
    /// @param others its other side: none for what came or went
    private Cell words(ClauseChange change, List<PlacedClause> own, List<PlacedClause> others, Sort left) {
        if (others.isEmpty() || change.differences().isEmpty()) {
            MentionWords mentions = new MentionWords(meeting.from().guide());
            return Cell.of(own.stream().flatMap(clause -> mentions.plain(clause).lines()).toList());
        }
        return new Cell(paragraphs(change.differences(), run -> run.sort() != left));
    }

    private static List<List<Difference>> paragraphs(List<Difference> runs, Predicate<Difference> wanted) {
        List<List<Difference>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
        runs.stream().filter(wanted).forEach(run -> {
            String[] lines = run.words().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraphs.add(new ArrayList<>());
                }
                if (!lines[i].isEmpty()) {
                    paragraphs.getLast().add(new Difference(run.sort(), lines[i]));
                }
            }
        });
        paragraphs.removeIf(List::isEmpty);
        return paragraphs;
    }

    private Row renumbered(ClauseChange change) {
        PlacedClause after = change.after().getFirst();
        return new Row(List.of(Cell.of(number(change.before().getFirst())), Cell.of(number(after)),
                Cell.of(meeting.from().names().title(after))));
    }

    private String number(PlacedClause clause) {
        String number = clause.fullNumber();
        return number.isEmpty() ? meeting.say("change.no-number") : number;
    }
}
