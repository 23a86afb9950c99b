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
import java.util.Optional;

/// The words to vote on, with room for the minute; after the vote, as they were minuted. What is known is filled in.
record Resolution(Meeting meeting) {

    Paper paper() {
        boolean adopted = meeting.isAdopted();
        String opening =
                meeting.own(PaperParagraph.RESOLUTION, meeting.say(adopted ? "paper.resolved" : "paper.resolves"));
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Tone.LEAD, opening),
                new Block.Lines(true, points())));
        blocks.addAll(new Amendments(meeting).blocks());
        blocks.add(new Heading(meeting.say("paper.minutes")));
        blocks.add(new Block.Facts(adopted ? known() : toFillIn()));
        return adopted
                ? meeting.paper("5-resolution", "paper.resolution.adopted", "paper.resolution.adopted.use", false,
                        blocks)
                : meeting.paper("5-draft-resolution", "paper.resolution", "paper.resolution.use", false, blocks);
    }

    private List<String> points() {
        List<String> points = new ArrayList<>(List.of(adoption()));
        if (!meeting.covers().isEmpty()) {
            points.add(meeting.say("paper.resolved.covers", meeting.covers()));
        }
        points.add(inForce());
        if (!meeting.review().isEmpty()) {
            points.add(meeting.say("paper.resolved.review.day", meeting.review()));
        } else if (!meeting.isAdopted()) {
            points.add(meeting.say("paper.resolved.review"));
        }
        points.add(meeting.say("paper.resolved.tell"));
        return points;
    }

    private String adoption() {
        Optional<String> before = meeting.inPlaceOf();
        String text = meeting.say(meeting.isRestated() ? "paper.resolved.document" : "paper.resolved.text");
        return before.isPresent()
                ? meeting.say("paper.resolved.instead", meeting.title(), meeting.label(), text, before.get())
                : meeting.say("paper.resolved.first", meeting.title(), meeting.label(), text);
    }

    private String inForce() {
        String day = meeting.day(meeting.edition().dates().inForce());
        return day.isEmpty()
                ? meeting.say("paper.resolved.force.meeting")
                : meeting.say("paper.resolved.force", day);
    }

    private List<Fact> known() {
        List<Fact> known = new ArrayList<>();
        add(known, "paper.meeting", meeting.adopted());
        add(known, "paper.body", meeting.body());
        add(known, "paper.minute", meeting.minute());
        add(known, "fact.in-force", meeting.day(meeting.edition().dates().inForce()));
        add(known, "paper.review-by", meeting.review());
        return known;
    }

    private void add(List<Fact> known, String term, String words) {
        if (!words.isEmpty()) {
            known.add(new Fact(meeting.say(term), words));
        }
    }

    private List<Fact> toFillIn() {
        String tabled = meeting.edition().tabling().tabled().map(found -> meeting.day(found.on()))
                .orElse(meeting.adopted());
        return List.of(new Fact(meeting.say("paper.meeting"), tabled),
                new Fact(meeting.say("paper.minute"), meeting.minute()),
                new Fact(meeting.say("paper.review-by"), meeting.review()),
                new Fact(meeting.say("paper.moved"), ""), new Fact(meeting.say("paper.proposed"), ""),
                new Fact(meeting.say("paper.seconded"), ""), new Fact(meeting.say("paper.votes"), ""),
                new Fact(meeting.say("paper.chair"), ""));
    }
}
