package clausebook.render.paper;

import clausebook.address.Address;
import clausebook.guide.ChangeKind;
import clausebook.guide.ClauseChange;
import clausebook.paper.Block;
import clausebook.paper.Block.Fact;
import clausebook.paper.Block.Heading;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import clausebook.words.ChangeLines;
import clausebook.words.WholePolicyChanges;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The notice to those whom the policy binds: what changes for them, where to read it, what to sign.
record Notice(Meeting meeting) {

    /// What somebody must know of who goes by the policy; new numbers and other words of the same rule are not among
    /// it.
    private static final Set<ChangeKind> MATTERS = EnumSet.of(ChangeKind.STRONGER, ChangeKind.WEAKER, ChangeKind.NEW,
            ChangeKind.RESTORED, ChangeKind.WITHDRAWN);

    Paper paper() {
        List<String> changes =
                new ArrayList<>(new WholePolicyChanges(meeting.from().words(), meeting.changes()).covers());
        meeting.changes().changed().stream().filter(this::matters).map(this::line).forEach(changes::add);
        var dates = meeting.edition().dates();
        List<Block> blocks = List.of(new Paragraph(Tone.NOTICE, meeting.say("paper.notice.when")),
                new Block.Facts(List.of(new Fact(meeting.say("paper.to"), meeting.covers()),
                        new Fact(meeting.say("paper.sender"), ""), new Fact(meeting.say("paper.date"), ""),
                        new Fact(meeting.say("fact.in-force"), meeting.day(dates.inForce().or(dates::adopted))))),
                new Paragraph(Tone.LEAD,
                        meeting.say("paper.notice.new", meeting.title(), meeting.label(), meeting.before())),
                new Heading(meeting.say("paper.notice.changes")),
                changes.isEmpty()
                        ? new Paragraph(Tone.PLAIN, meeting.say("paper.notice.nothing"))
                        : new Block.Lines(false, changes),
                new Heading(meeting.say("paper.notice.todo")),
                new Block.Lines(true,
                        List.of(meeting.say("paper.notice.read"), meeting.say("paper.notice.ask"),
                                meeting.say("paper.notice.sign"))),
                new Block.Facts(List.of(new Fact(meeting.say("paper.where"), where()),
                        new Fact(meeting.say("paper.questions"), ""), new Fact(meeting.say("paper.sign-by"), ""))));
        return meeting.paper("6-notice", "paper.notice", "paper.notice.use", false, blocks);
    }

    /// What bound only people whom the policy no longer covers is told them by that alone.
    private boolean matters(ClauseChange change) {
        boolean othersOnly =
                !change.affected().isEmpty() && meeting.changes().coversLost().containsAll(change.affected());
        return MATTERS.contains(change.kind()) && !othersOnly;
    }

    /// `7.2 Photographs. Stronger: “Should” became “Must”: ask first.`
    private String line(ClauseChange change) {
        ChangeLines lines = new ChangeLines(meeting.from().words(), change);
        String how = lines.shifts().isEmpty() ? lines.kinds() : String.join("; ", lines.shifts());
        return meeting.say("paper.line", lines.name(), how);
    }

    /// The policy's page; empty where the site has no address.
    private String where() {
        return meeting.from().guide().site().address()
                .map(address -> address + Address.of(meeting.edition().policy().id())).orElse("");
    }
}
