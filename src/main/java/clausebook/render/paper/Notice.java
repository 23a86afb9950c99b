package clausebook.render.paper;

import clausebook.address.Address;
import clausebook.corpus.Bearer;
import clausebook.corpus.Entry;
import clausebook.paper.Block;
import clausebook.paper.Block.Fact;
import clausebook.paper.Block.Heading;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import clausebook.words.WholePolicyChanges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The notice to those whom the policy binds: what changes for each of them, where to read it, what to sign. Those for
/// whom the same changes stand under one heading; an office that has changes of its own has a heading of its own.
record Notice(Meeting meeting) {

    Paper paper() {
        var dates = meeting.edition().dates();
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Tone.NOTICE, meeting.say("paper.notice.when")),
                new Block.Facts(List.of(new Fact(meeting.say("paper.to"), meeting.covers()),
                        new Fact(meeting.say("paper.sender"), ""), new Fact(meeting.say("paper.date"), ""),
                        new Fact(meeting.say("fact.in-force"), meeting.day(dates.inForce().or(dates::adopted))))),
                new Paragraph(Tone.LEAD,
                        meeting.say("paper.notice.new", meeting.title(), meeting.label(), meeting.before()))));
        changes(blocks);
        blocks.add(new Heading(meeting.say("paper.notice.todo")));
        blocks.add(new Block.Lines(true, List.of(meeting.say("paper.notice.read"), meeting.say("paper.notice.ask"),
                meeting.say("paper.notice.sign"))));
        blocks.add(new Block.Facts(List.of(new Fact(meeting.say("paper.where"), where()),
                new Fact(meeting.say("paper.questions"), ""), new Fact(meeting.say("paper.sign-by"), ""))));
        return meeting.paper("6-notice", "paper.notice", "paper.notice.use", false, blocks);
    }

    private void changes(List<Block> blocks) {
        List<String> whole = new WholePolicyChanges(meeting.from().words(), meeting.changes()).covers();
        Map<List<NoticeLine.Told>, List<Bearer>> readers = readers();
        if (!whole.isEmpty()) {
            blocks.add(new Heading(meeting.say("paper.notice.policy")));
            blocks.add(new Block.Lines(false, whole));
        }
        readers.forEach((lines, who) -> {
            blocks.add(new Heading(who.isEmpty()
                    ? meeting.say("paper.notice.policy")
                    : meeting.say("paper.notice.changes", Entry.names(who))));
            if (lines.isEmpty()) {
                blocks.add(new Paragraph(Tone.PLAIN, meeting.say("paper.notice.nothing")));
            }
            lines.forEach(told -> add(told, blocks));
        });
    }

    private static void add(NoticeLine.Told told, List<Block> blocks) {
        blocks.add(new Paragraph(Tone.PLAIN, told.clause()));
        if (!told.duties().isEmpty()) {
            blocks.add(new Block.Lines(false, told.duties()));
        }
    }

    /// Who reads the notice, by what changes for him: everybody whom the policy covers, and each other who is bound
    /// by what changed and is still bound by the policy.
    private Map<List<NoticeLine.Told>, List<Bearer>> readers() {
        Set<Bearer> covered = new LinkedHashSet<>(meeting.edition().covers());
        Set<Bearer> others = new LinkedHashSet<>();
        meeting.changes().changed().forEach(change -> others.addAll(change.affected()));
        others.removeAll(covered);
        others.removeAll(meeting.changes().coversLost());
        Map<List<NoticeLine.Told>, List<Bearer>> readers = new LinkedHashMap<>();
        if (covered.isEmpty() && others.isEmpty()) {
            return Map.of(lines(Optional.empty()), List.of());
        }
        covered.forEach(
                reader -> readers.computeIfAbsent(lines(Optional.of(reader)), _ -> new ArrayList<>()).add(reader));
        for (Bearer other : others) {
            List<NoticeLine.Told> lines = lines(Optional.of(other));
            if (!lines.isEmpty()
                    && covered.stream().noneMatch(reader -> lines(Optional.of(reader)).containsAll(lines))) {
                readers.computeIfAbsent(lines, _ -> new ArrayList<>()).add(other);
            }
        }
        return readers;
    }

    private List<NoticeLine.Told> lines(Optional<Bearer> reader) {
        List<NoticeLine.Told> lines = new ArrayList<>();
        meeting.changes().changed()
                .forEach(change -> new NoticeLine(meeting, change, reader).told().ifPresent(lines::add));
        return lines;
    }

    /// The policy's page; empty where the site has no address.
    private String where() {
        return meeting.from().guide().site().address()
                .map(address -> address + Address.of(meeting.edition().policy().id())).orElse("");
    }
}
