package clausebook.render.paper;

import clausebook.address.Address;
import clausebook.paper.Paper;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import java.util.List;
import java.util.stream.Stream;

/// The papers of a meeting as pages of one folder, with a page before them that leads to each.
public final class PaperPages {

    private PaperPages() {}

    /// What the first page shows.
    public record View(String over, String title, String lede, List<Row> rows, List<String> steps) {}

    /// One paper on the first page.
    ///
    /// @param page its page
    /// @param word its document for Word
    public record Row(String title, String use, Link page, Link word) {}

    /// All pages of the folder.
    public static List<Page> of(Meeting meeting, List<Paper> papers) {
        Page start = new Page(Address.PAPERS, "pack.ftlh", "the papers", false,
                () -> start(at(meeting, Address.PAPERS), papers));
        return Stream.concat(Stream.of(start), papers.stream().map(paper -> page(meeting, paper))).toList();
    }

    private static Page page(Meeting meeting, Paper paper) {
        String path = Address.paper(paper.name());
        Viewpoint from = at(meeting, path).from();
        return new Page(path, "paper.ftlh", "paper " + paper.name(), false,
                () -> new Sheet(from.words(), Frame.bare(from, paper.title(), ""), PaperView.of(paper,
                        new Link(Address.PAPERS, from.words().say("pack.all")), from.guide().site().language(),
                        from.words())));
    }

    private static Meeting at(Meeting meeting, String path) {
        return new Meeting(new Viewpoint(meeting.from().book(), path), meeting.changes());
    }

    private static Sheet start(Meeting meeting, List<Paper> papers) {
        List<Row> rows = papers.stream()
                .map(paper -> new Row(paper.title(), paper.use(),
                        new Link(Address.paper(paper.name()), meeting.say("pack.page")),
                        new Link(Address.paperForWord(paper.name()), meeting.say("pack.word"))))
                .toList();
        View view = new View(meeting.council(), meeting.say("pack.title"),
                meeting.say("pack.lede", meeting.title(), meeting.label(), meeting.before()), rows,
                List.of(meeting.say("paper.after.minute"), meeting.say("paper.after.adopt"),
                        meeting.say("paper.after.publish"), meeting.say("paper.after.notice")));
        return new Sheet(meeting.from().words(), Frame.bare(meeting.from(), meeting.say("pack.title"), ""), view);
    }
}
