package clausebook.render.paper;

import clausebook.paper.Block;
import clausebook.paper.Block.Heading;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// What takes the report's place once the council has decided: what it adopted, what changed by it, and what the
/// meeting itself amended. It asks for nothing.
record AdoptionRecord(Meeting meeting) {

    /// @param others the papers behind it
    Paper paper(List<Paper> others) {
        List<Block> blocks = new ArrayList<>(List.of(new ControlTable(meeting).block(),
                new Heading(meeting.say("paper.decided")), new Paragraph(Tone.LEAD, decided())));
        blocks.addAll(meeting.whoseWords());
        blocks.addAll(new Amendments(meeting).blocks());
        meeting.changes().ifPresent(changes -> blocks.addAll(new ChangesInShort(meeting, changes).blocks()));
        blocks.add(new Heading(meeting.say("paper.papers")));
        blocks.add(new Block.Lines(false,
                others.stream().map(paper -> meeting.say("paper.line", paper.title(), paper.use())).toList()));
        return meeting.paper(MeetingReport.NAME, "paper.record", "paper.record.use", false, blocks);
    }

    private String decided() {
        return meeting.inPlaceOf()
                .map(before -> meeting.say("paper.decided.instead", meeting.title(), meeting.label(), before))
                .orElseGet(() -> meeting.say("paper.decided.first", meeting.title(), meeting.label()));
    }
}
