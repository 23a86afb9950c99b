package clausebook.render.paper;

import clausebook.address.Address;
import clausebook.paper.Paper;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The papers of a meeting as pages of one folder, with a page before them that leads to each.
public final class PaperPages {

    private PaperPages() {}

    /// What the first page shows.
    ///
    /// @param note what has to be known of these papers, or empty
    /// @param open what is to be settled before the vote
    public record View(String over, String title, String lede, String note, List<String> open, List<Row> rows,
            List<String> steps) {}

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

    private static String lede(Meeting meeting) {
        if (meeting.isAdopted()) {
            return meeting.say("pack.lede.adopted", meeting.title(), meeting.label());
        }
        return meeting.inPlaceOf()
                .map(before -> meeting.say("pack.lede", meeting.title(), meeting.label(), before))
                .orElseGet(() -> meeting.say("pack.lede.first", meeting.title(), meeting.label()));
    }

    /// What the clerk does after the vote. This page is hers, so commands may stand here, and in no paper.
    private static List<String> steps(Meeting meeting) {
        List<String> steps = new ArrayList<>();
        if (!meeting.isAdopted()) {
            String policy = meeting.edition().policy().id().toString();
            String edition = meeting.edition().id().slug();
            steps.add(meeting.say("paper.after.minute"));
            steps.add(meeting.say(meeting.isRestated() ? "paper.after.amend.clause" : "paper.after.amend", policy,
                    edition));
            steps.add(meeting.say("paper.after.adopt", policy, edition));
        }
        steps.add(meeting.say("paper.after.publish"));
        steps.add(meeting.say("paper.after.notice"));
        return steps;
    }

    private static Meeting at(Meeting meeting, String path) {
        return new Meeting(new Viewpoint(meeting.from().book(), path), meeting.edition(), meeting.changes());
    }

    private static Sheet start(Meeting meeting, List<Paper> papers) {
        List<Row> rows = papers.stream()
                .map(paper -> new Row(paper.title(), paper.use(),
                        new Link(Address.paper(paper.name()), meeting.say("pack.page")),
                        new Link(Address.paperForWord(paper.name()), meeting.say("pack.word"))))
                .toList();
        View view = new View(meeting.council(), meeting.say("pack.title"), lede(meeting),
                meeting.isRestated() ? meeting.say("paper.restated") : "",
                new OpenPoints(meeting).lines(), rows, steps(meeting));
        return new Sheet(meeting.from().words(), Frame.bare(meeting.from(), meeting.say("pack.title"), ""), view);
    }
}
