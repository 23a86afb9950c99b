package clausebook.render.paper;

import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.guide.Effect;
import clausebook.paper.Block;
import clausebook.paper.Block.Fact;
import clausebook.paper.Block.Heading;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.ChangeLines;
import clausebook.words.CorrectionLines;
import clausebook.words.WholePolicyChanges;
import java.util.ArrayList;
import java.util.List;

/// The report on top of the pack: what the meeting is asked to do, what would change, what is still open, what comes
/// after the vote.
record MeetingReport(Meeting meeting) {

    static final String NAME = "1-report";

    /// @param others the papers behind it
    Paper paper(List<Paper> others) {
        List<Block> blocks = new ArrayList<>(List.of(facts(), heading("paper.asked"), new Paragraph(Tone.LEAD,
                meeting.say("paper.asked.adopt", meeting.title(), meeting.label(), meeting.before()))));
        blocks.addAll(meeting.whoseWords());
        blocks.addAll(changes());
        blocks.addAll(open());
        blocks.add(heading("paper.papers"));
        blocks.add(new Block.Lines(false,
                others.stream().map(paper -> meeting.say("paper.line", paper.title(), paper.use())).toList()));
        blocks.add(heading("paper.after"));
        blocks.add(new Block.Lines(true, List.of(meeting.say("paper.after.minute"), meeting.say("paper.after.adopt"),
                meeting.say("paper.after.publish"), meeting.say("paper.after.notice"))));
        return meeting.paper(NAME, "paper.report", "paper.report.use", false, blocks);
    }

    private Block facts() {
        String standing = new EditionWords(meeting.from()).tag(meeting.edition()).words();
        return new Block.Facts(List.of(new Fact(meeting.say("paper.policy"), meeting.title()),
                new Fact(meeting.say("fact.edition"), meeting.label() + " (" + standing + ")"),
                new Fact(meeting.say("paper.in-place-of"), meeting.before()),
                new Fact(meeting.say("fact.covers"),
                        meeting.covers().isEmpty() ? meeting.say("not-known") : meeting.covers()),
                new Fact(meeting.say("paper.written"), meeting.from().dates().of(meeting.from().guide().date())),
                new Fact(meeting.say("paper.meeting"), ""), new Fact(meeting.say("paper.item"), "")));
    }

    private List<Block> changes() {
        List<Block> blocks = new ArrayList<>(List.of(heading("paper.changes"), meeting.summary()));
        List<String> whole = new WholePolicyChanges(meeting.from().words(), meeting.changes()).lines();
        if (!whole.isEmpty()) {
            blocks.add(new Block.Lines(false, whole));
        }
        List<String> corrections = new CorrectionLines(meeting.from().words(), meeting.changes().to()).all();
        if (!corrections.isEmpty()) {
            blocks.add(new Paragraph(Tone.PLAIN, meeting.say("corrections.words")));
            blocks.add(new Block.Lines(false, corrections));
        }
        List<Block.Row> rows = meeting.changes().changed().stream()
                .filter(change -> change.kind() != ChangeKind.RENUMBERED).map(this::row).toList();
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

    /// What a person must judge or put right before the vote; none where all is settled.
    private List<Block> open() {
        List<String> open = new ArrayList<>();
        for (ClauseChange change : meeting.changes().changed()) {
            ChangeLines lines = new ChangeLines(meeting.from().words(), change);
            if (change.guessed()) {
                open.add(meeting.say("paper.line", lines.name(), meeting.say("change.guess")));
            }
            if (change.shifts().stream().anyMatch(shift -> shift.effect() == Effect.UNCLEAR)) {
                open.add(meeting.say("paper.line", lines.name(), meeting.say("paper.unclear")));
            }
        }
        meeting.changes().misused().forEach(pair -> open.add(meeting.say("whole.misused",
                meeting.from().names().name(pair.before()), meeting.from().names().name(pair.after()))));
        return open.isEmpty() ? List.of() : List.of(heading("paper.open"), new Block.Lines(false, open));
    }

    private Heading heading(String key) {
        return new Heading(meeting.say(key));
    }
}
