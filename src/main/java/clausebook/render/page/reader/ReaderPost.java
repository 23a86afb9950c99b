package clausebook.render.page.reader;

import clausebook.address.ReaderAddress;
import clausebook.corpus.Audience;
import clausebook.corpus.Moment;
import clausebook.guide.Checklist;
import clausebook.guide.ChecklistLine;
import clausebook.guide.CouncilGuide;
import clausebook.guide.PostQuestion;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.task.CouncilTasks;
import clausebook.render.part.task.TaskLines;
import clausebook.render.part.task.Tasks;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// "Can I post this?" for one audience of one council: what is in the post is ticked, and one page holds the duties and
/// consequences of all that is. Ticks show and hide by the style sheet alone, so nothing is sent, kept or run; where a
/// browser can't, all sections stand open.
public final class ReaderPost implements PageKind {

    /// What holds for a post.
    ///
    /// @param always what holds whatever is in it
    public record View(Link council, String audience, List<Line> editions, List<Situation> situations, Tasks always) {}

    /// What may be in a post, with what holds then.
    ///
    /// @param none said where the policies say nothing of it; else empty
    public record Situation(String id, String asks, Tasks tasks, String none) {}

    @Override
    public Stream<Page> pages(Book book) {
        if (book.guide().checklists().postQuestions().isEmpty()) {
            return Stream.empty();
        }
        return CouncilTasks.posting(book.guide()).stream().flatMap(council -> pages(book, council));
    }

    private static Stream<Page> pages(Book book, CouncilGuide guide) {
        return book.guide().checklists().audiences(guide).stream()
                .filter(audience -> book.guide().checklists().count(guide, audience) > 0)
                .map(audience -> book.page(new ReaderAddress(guide.id(), audience).post(), "reader-post.ftlh",
                        "content/councils/" + guide.id(), from -> sheet(from, guide, audience)));
    }

    private static Sheet sheet(Viewpoint from, CouncilGuide guide, Audience audience) {
        Checklist list = from.guide().checklists().of(guide, audience);
        String name = Words.opening(guide.called());
        String title = from.words().say("title.for.post", audience.name(), guide.called());
        Frame frame = Frame.of(from, title, from.to(ReaderAddress.of(guide.id()), name),
                from.to(new ReaderAddress(guide.id(), audience).home(), audience.name()))
                .lacking(new UnreadNotes(from).of(Stream.of(guide), "unread.on-lists"));
        View view = new View(from.to(guide.council()), audience.name(), CouncilTasks.editions(from, list.editions()),
                situations(from, list), always(from, list));
        return new Sheet(from.words(), frame, view);
    }

    private static List<Situation> situations(Viewpoint from, Checklist list) {
        List<Situation> situations = new ArrayList<>();
        for (PostQuestion question : from.guide().checklists().postQuestions()) {
            List<ChecklistLine> lines = list.about(question.topics());
            Tasks tasks = lines(from, list).tasks(lines, list.said(question.topics(), lines));
            situations.add(new Situation(question.id(), question.asks(), tasks,
                    tasks.signs().isEmpty() ? from.words().say("post.none") : ""));
        }
        return situations;
    }

    private static Tasks always(Viewpoint from, Checklist list) {
        List<Moment> moments =
                from.guide().vocabulary().moments().all().stream().filter(moment -> !moment.post().isEmpty()).toList();
        List<ChecklistLine> lines = list.at(moments);
        return lines(from, list).tasks(lines, list.said(List.of(), lines));
    }

    private static TaskLines lines(Viewpoint from, Checklist list) {
        return new TaskLines(from, list.editions().size() > 1);
    }
}
