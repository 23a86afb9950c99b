package clausebook.render.paper;

import clausebook.address.Address;
import clausebook.corpus.Entry;
import clausebook.corpus.PaperParagraph;
import clausebook.paper.Block;
import clausebook.paper.Block.Fact;
import clausebook.paper.Block.Heading;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import clausebook.words.WholePolicyChanges;
import java.util.ArrayList;
import java.util.List;

/// The notice to those whom the policy binds: what changes for each of them, or what a first edition asks of them,
/// where to read it, what to sign. An office that has changes of its own has a heading of its own.
///
/// @param asked true where somebody has to sign
record Notice(Meeting meeting, List<Readers.Group> groups, boolean asked) {

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        if (!meeting.isAdopted()) {
            blocks.add(new Paragraph(Tone.NOTICE, meeting.say("paper.notice.when")));
        }
        blocks.add(facts());
        blocks.add(new Paragraph(Tone.LEAD, meeting.own(PaperParagraph.NOTICE, opening())));
        meeting.changes().ifPresent(changes -> {
            List<String> whole = new WholePolicyChanges(meeting.from().words(), changes).covers();
            if (!whole.isEmpty()) {
                blocks.add(new Heading(meeting.say("paper.notice.policy")));
                blocks.add(new Block.Lines(false, whole));
            }
        });
        groups.forEach(group -> add(group, blocks));
        blocks.add(new Heading(meeting.say("paper.notice.todo")));
        blocks.add(new Block.Lines(true, todo()));
        blocks.add(new Block.Facts(where()));
        return meeting.paper("6-notice", meeting.changes().isPresent() ? "paper.notice" : "paper.notice.of-first",
                "paper.notice.use", false, blocks);
    }

    private Block.Facts facts() {
        var dates = meeting.edition().dates();
        List<Fact> facts = new ArrayList<>(List.of(new Fact(meeting.say("paper.to"), meeting.covers()),
                new Fact(meeting.say("paper.sender"), meeting.author()), new Fact(meeting.say("paper.date"), ""),
                new Fact(meeting.say("fact.in-force"), meeting.day(dates.inForce().or(dates::adopted)))));
        if (!meeting.minute().isEmpty()) {
            facts.add(new Fact(meeting.say("paper.minute"), meeting.minute()));
        }
        return new Block.Facts(facts);
    }

    private String opening() {
        if (meeting.changes().isEmpty()) {
            return meeting.say("paper.notice.first", meeting.title(), meeting.label());
        }
        return meeting.inPlaceOf()
                .map(before -> meeting.say("paper.notice.new", meeting.title(), meeting.label(), before))
                .orElseGet(() -> meeting.say("paper.notice.next", meeting.title(), meeting.label()));
    }

    private void add(Readers.Group group, List<Block> blocks) {
        blocks.add(new Heading(heading(group)));
        if (group.told().isEmpty()) {
            blocks.add(new Paragraph(Tone.PLAIN, meeting.say(meeting.changes().isPresent()
                    ? "paper.notice.nothing"
                    : "paper.asks.nothing")));
        }
        group.told().forEach(told -> told.addTo(blocks));
    }

    private String heading(Readers.Group group) {
        String who = Entry.names(group.who());
        if (meeting.changes().isEmpty()) {
            return who.isEmpty() ? meeting.say("paper.asks.all") : meeting.say("paper.asks.of", who);
        }
        return who.isEmpty() ? meeting.say("paper.notice.policy") : meeting.say("paper.notice.changes", who);
    }

    private List<String> todo() {
        List<String> todo =
                new ArrayList<>(List.of(meeting.say("paper.notice.read"), meeting.say("paper.notice.ask")));
        todo.add(meeting.say(asked ? "paper.notice.sign" : "paper.notice.sign.nobody"));
        return todo;
    }

    private List<Fact> where() {
        List<Fact> where = new ArrayList<>(List.of(new Fact(meeting.say("paper.where"), address()),
                new Fact(meeting.say("paper.questions"), meeting.author())));
        if (asked) {
            where.add(new Fact(meeting.say("paper.sign-by"), ""));
        }
        where.add(new Fact(meeting.say("paper.checksum"), meeting.checksum()));
        return where;
    }

    /// The policy's page; empty where the site has no address.
    private String address() {
        return meeting.from().guide().site().address()
                .map(address -> address + Address.of(meeting.edition().policy().id())).orElse("");
    }
}
