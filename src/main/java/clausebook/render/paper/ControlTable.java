package clausebook.render.paper;

import clausebook.corpus.Edition;
import clausebook.guide.Standing;
import clausebook.paper.Block;
import clausebook.paper.Block.Fact;
import clausebook.render.part.edition.EditionWords;
import java.util.ArrayList;
import java.util.List;

/// What a policy is controlled by: version, owner, adoption, minute, review, and the checksum of its text. What is not
/// known of an adopted one is left out; of one to be adopted it says that it is not yet.
record ControlTable(Meeting meeting) {

    Block.Facts block() {
        return new Block.Facts(facts());
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(meeting.say("paper.policy"), meeting.title()));
        facts.add(new Fact(meeting.say("paper.version"), meeting.label() + " (" + standing() + ")"));
        facts.add(new Fact(meeting.say("paper.owner"), meeting.owner()));
        facts.add(new Fact(meeting.say("paper.adopted"), adopted()));
        add(facts, "paper.minute", meeting.minute());
        meeting.inPlaceOf().ifPresent(before -> facts.add(new Fact(meeting.say("paper.in-place-of"), before)));
        add(facts, "fact.in-force", meeting.day(meeting.edition().dates().inForce()));
        facts.add(new Fact(meeting.say("fact.covers"), orUnknown(meeting.covers())));
        facts.add(new Fact(meeting.say("paper.review-by"), orUnknown(meeting.review())));
        meeting.edition().tabling().tabled().map(Edition.Tabled::on)
                .ifPresent(day -> add(facts, "paper.tabled", meeting.day(day)));
        facts.add(new Fact(meeting.say("paper.checksum"), meeting.checksum()));
        return facts;
    }

    private String standing() {
        return new EditionWords(meeting.from()).tag(meeting.edition()).words();
    }

    private String adopted() {
        if (!meeting.isAdopted()) {
            return meeting.say(meeting.edition().standing() == Standing.UNKNOWN
                    ? "not-known"
                    : "paper.adopted.not-yet");
        }
        String day = orUnknown(meeting.adopted());
        return meeting.body().isEmpty() ? day : meeting.say("paper.adopted.by", day, meeting.body());
    }

    private String orUnknown(String words) {
        return words.isEmpty() ? meeting.say("not-known") : words;
    }

    private void add(List<Fact> facts, String key, String words) {
        if (!words.isEmpty()) {
            facts.add(new Fact(meeting.say(key), words));
        }
    }
}
