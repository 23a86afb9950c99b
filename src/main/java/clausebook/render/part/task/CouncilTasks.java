package clausebook.render.part.task;

import clausebook.corpus.Council;
import clausebook.corpus.PolicyKind;
import clausebook.guide.ChecklistFact;
import clausebook.guide.ChecklistLine;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import java.util.List;

/// What one council asks, among several councils.
///
/// @param id       the heading's anchor
/// @param editions the editions the lines come from, with their status
/// @param none     what is said where there are no lines; else empty
/// @param instead  where to look instead; else empty
/// @param ways     links to read on by
public record CouncilTasks(String id, Link council, List<Line> editions, Tasks tasks, String none, String instead,
        List<Link> ways) {

    /// Few enough that a page stays readable; so the councils of one page are all that it works out.
    private static final int COUNCILS_A_PAGE = 20;

    public CouncilTasks {
        editions = List.copyOf(editions);
        ways = List.copyOf(ways);
    }

    /// The councils of each page.
    public static List<List<CouncilGuide>> split(List<CouncilGuide> councils) {
        return Pager.split(councils, COUNCILS_A_PAGE);
    }

    /// The councils that have a policy of a kind with "Can I post this?", with these policies alone.
    public static List<CouncilGuide> posting(Guide guide) {
        return guide.present().stream().map(council -> council.only(PolicyKind::post))
                .filter(council -> !council.policies().isEmpty()).toList();
    }

    /// The lines of one council, and what it says beside them.
    public static CouncilTasks of(Viewpoint from, CouncilGuide guide, List<ChecklistLine> lines,
            List<ChecklistFact> facts, String none, String instead, List<Link> ways) {
        Council council = guide.council();
        List<EditionGuide> leading = guide.policies().stream().map(PolicyGuide::leading).toList();
        Tasks tasks = new TaskLines(from, leading.size() > 1).tasks(lines, facts);
        return new CouncilTasks("In-" + council.id().slug(), from.to(council), editions(from, leading), tasks, none,
                instead, ways);
    }

    /// Leading editions by policy, with label and status.
    public static List<Line> editions(Viewpoint from, List<EditionGuide> editions) {
        return editions.stream().map(guide -> new Line(new Link(from.to(guide).href(), guide.edition().title()),
                label(from, guide), new EditionWords(from).tag(guide), List.of())).toList();
    }

    /// With how much of it is not read.
    private static String label(Viewpoint from, EditionGuide edition) {
        String unread = new UnreadNotes(from).count(edition);
        return unread.isEmpty() ? edition.label() : from.words().say("unread.edition", edition.label(), unread);
    }
}
