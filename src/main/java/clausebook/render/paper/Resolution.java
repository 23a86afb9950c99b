package clausebook.render.paper;

import clausebook.corpus.Status;
import clausebook.paper.Block;
import clausebook.paper.Block.Fact;
import clausebook.paper.Block.Heading;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// The words to vote on, with room for the minute; and what to type afterwards. What is known already is filled in.
record Resolution(Meeting meeting) {

    Paper paper() {
        List<Block> blocks = new ArrayList<>(List.of(
                new Paragraph(Tone.LEAD,
                        meeting.say("paper.resolved", meeting.title(), meeting.label(), meeting.before())),
                new Block.Lines(true, points()), new Heading(meeting.say("paper.minutes")), minutes()));
        if (meeting.edition().status() == Status.DRAFT) {
            blocks.add(new Heading(meeting.say("paper.afterwards")));
            blocks.add(new Paragraph(Tone.PLAIN, meeting.say("paper.afterwards.how")));
            blocks.add(new Paragraph(Tone.NOTICE, meeting.say("paper.afterwards.command",
                    meeting.edition().policy().id(), meeting.edition().id().slug())));
        }
        return meeting.paper("5-draft-resolution", "paper.resolution", "paper.resolution.use", false, blocks);
    }

    private List<String> points() {
        List<String> points = new ArrayList<>();
        if (!meeting.covers().isEmpty()) {
            points.add(meeting.say("paper.resolved.covers", meeting.covers()));
        }
        points.add(meeting.say("paper.resolved.force"));
        points.add(meeting.review().isEmpty()
                ? meeting.say("paper.resolved.review")
                : meeting.say("paper.resolved.review.day", meeting.review()));
        points.add(meeting.say("paper.resolved.tell"));
        return points;
    }

    private Block minutes() {
        var dates = meeting.edition().dates();
        return new Block.Facts(List.of(new Fact(meeting.say("paper.meeting"), meeting.day(dates.adopted())),
                new Fact(meeting.say("paper.minute"), meeting.minute()),
                new Fact(meeting.say("fact.in-force"), meeting.day(dates.inForce())),
                new Fact(meeting.say("paper.review-by"), meeting.review()), new Fact(meeting.say("paper.proposed"), ""),
                new Fact(meeting.say("paper.seconded"), ""), new Fact(meeting.say("paper.votes"), ""),
                new Fact(meeting.say("paper.chair"), "")));
    }
}
