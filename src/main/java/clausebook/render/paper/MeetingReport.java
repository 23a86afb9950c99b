package clausebook.render.paper;

import clausebook.corpus.PaperParagraph;
import clausebook.paper.Block;
import clausebook.paper.Block.Fact;
import clausebook.paper.Block.Heading;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// The report on top of the pack: what the meeting is asked to do, why, what would change, what follows from it, and
/// what is still open.
record MeetingReport(Meeting meeting) {

    static final String NAME = "1-report";

    /// @param others the papers behind it
    Paper paper(List<Paper> others) {
        List<Block> blocks = new ArrayList<>(List.of(control()));
        blocks.addAll(meeting.whoseWords());
        paragraphs(blocks, "paper.background", PaperParagraph.BACKGROUND, meeting.say("paper.background.prompt"));
        paragraphs(blocks, "paper.recommendation", PaperParagraph.RECOMMENDATION, recommendation());
        meeting.changes().ifPresent(changes -> blocks.addAll(new ChangesInShort(meeting, changes).blocks()));
        blocks.addAll(new Amendments(meeting).blocks());
        blocks.add(heading("paper.implications"));
        blocks.add(new Implications(meeting).block());
        paragraphs(blocks, "paper.consultation", PaperParagraph.CONSULTATION,
                meeting.say("paper.consultation.prompt"));
        blocks.add(heading("paper.papers"));
        blocks.add(new Block.Lines(false,
                others.stream().map(paper -> meeting.say("paper.line", paper.title(), paper.use())).toList()));
        blocks.add(new Block.Facts(List.of(new Fact(meeting.say("paper.author"), meeting.author()),
                new Fact(meeting.say("paper.written"), meeting.from().dates().of(meeting.from().guide().date())))));
        return meeting.paper(NAME, "paper.report", "paper.report.use", false, blocks);
    }

    private Block control() {
        List<Fact> facts = new ArrayList<>(new ControlTable(meeting).facts());
        if (meeting.edition().tabling().tabled().isEmpty()) {
            facts.add(new Fact(meeting.say("paper.meeting"), ""));
        }
        facts.add(new Fact(meeting.say("paper.item"), ""));
        return new Block.Facts(facts);
    }

    private void paragraphs(List<Block> blocks, String heading, PaperParagraph own, String otherwise) {
        blocks.add(heading(heading));
        meeting.own(own).orElse(List.of(otherwise))
                .forEach(words -> blocks.add(new Paragraph(Tone.PLAIN, words)));
    }

    private String recommendation() {
        return meeting.inPlaceOf()
                .map(before -> meeting.say("paper.recommended.instead", meeting.title(), meeting.label(), before))
                .orElseGet(() -> meeting.say("paper.recommended", meeting.title(), meeting.label()));
    }

    private Heading heading(String key) {
        return new Heading(meeting.say(key));
    }
}
