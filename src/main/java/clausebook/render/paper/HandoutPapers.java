package clausebook.render.paper;

import clausebook.address.Address;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.guide.Checklist;
import clausebook.guide.ChecklistFact;
import clausebook.guide.ChecklistLine;
import clausebook.guide.EditionGuide;
import clausebook.guide.MarkedLine;
import clausebook.paper.Block;
import clausebook.paper.Block.Fact;
import clausebook.paper.Block.Heading;
import clausebook.paper.Block.Paragraph;
import clausebook.paper.Block.Tone;
import clausebook.paper.Paper;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.Banner;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.words.WholeRule;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A policy and its checklists to hand out or to pin up: no meeting is asked for anything.
public final class HandoutPapers {

    private final Meeting meeting;

    private HandoutPapers(Meeting meeting) {
        this.meeting = meeting;
    }

    /// The policy, and behind it its checklists.
    ///
    /// @param edition the one that speaks for its policy
    /// @param text    its words
    public static List<Paper> of(Viewpoint from, EditionGuide edition, List<MarkedLine> text, List<Checklist> lists) {
        HandoutPapers papers = new HandoutPapers(new Meeting(from, edition, Optional.empty()));
        List<Paper> all = new ArrayList<>(List.of(papers.policy(text)));
        lists.forEach(list -> all.add(papers.checklist(list)));
        return all;
    }

    private Paper policy(List<MarkedLine> text) {
        List<Block> blocks = head();
        blocks.add(new Block.Text(text));
        return paper("policy", meeting.say("handout.policy"), blocks);
    }

    /// What binds most firmly stands first: a list that is pinned up is read from its top.
    private Paper checklist(Checklist list) {
        List<Block> blocks = head();
        notice(blocks, new UnreadNotes(meeting.from()).way(meeting.edition()).words());
        for (Duty duty : Duty.values()) {
            add(blocks, meeting.say("duty." + duty.word()), list.lines().stream().filter(this::isOfPolicy)
                    .filter(line -> line.rule().duty() == duty).map(this::line).toList());
        }
        add(blocks, meeting.say("sign.follows"), list.facts().stream().filter(ChecklistFact::warns)
                .filter(said -> said.clause().edition().equals(meeting.edition())).map(said -> said.fact().says())
                .toList());
        return paper("checklist-" + list.audience().id(),
                meeting.say("handout.checklist", list.audience().name()), blocks);
    }

    private boolean isOfPolicy(ChecklistLine line) {
        return line.clause().edition().equals(meeting.edition());
    }

    private static void add(List<Block> blocks, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Heading(heading));
            blocks.add(new Block.Lines(false, lines));
        }
    }

    /// The whole rule, what limits it, whom alone it binds, and its clause.
    private String line(ChecklistLine line) {
        Words words = meeting.from().words();
        List<String> parts = new ArrayList<>(List.of(new WholeRule(words, line.rule()).under(line.says())));
        line.leave().forEach(leave -> parts.add(new WholeRule(words, leave).line()));
        if (!line.only().isEmpty()) {
            parts.add(meeting.say("told.rule", meeting.say("rule.who"), Entry.names(line.only())));
        }
        parts.add("[" + meeting.from().names().name(line.clause()) + "]");
        return String.join(" ", parts);
    }

    /// What edition it is, and what a reader must know of it.
    private List<Block> head() {
        EditionGuide edition = meeting.edition();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Facts(facts())));
        Banner banner = new EditionWords(meeting.from()).banner(edition);
        notice(blocks, sentences(banner));
        blocks.add(new Paragraph(Tone.QUIET, meeting.say("wording.note." + edition.wording().word())));
        return blocks;
    }

    private static String sentences(Banner banner) {
        boolean open = !banner.words().isEmpty() && !banner.title().endsWith(".");
        return (banner.title() + (open ? ". " : " ") + banner.words()).strip();
    }

    private static void notice(List<Block> blocks, String words) {
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(Tone.NOTICE, words));
        }
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(new ControlTable(meeting).facts());
        meeting.from().guide().site().address().ifPresent(site -> facts
                .add(new Fact(meeting.say("handout.address"), site + Address.of(meeting.edition().policy().id()))));
        return facts;
    }

    private Paper paper(String name, String title, List<Block> blocks) {
        return new Paper(name, title, meeting.council() + " · " + meeting.label(), meeting.title(),
                meeting.say("handout.use"), meeting.council(), meeting.from().guide().date(),
                meeting.edition().language(), false, blocks);
    }
}
