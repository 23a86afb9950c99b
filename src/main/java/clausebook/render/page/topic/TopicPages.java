package clausebook.render.page.topic;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Topic;
import clausebook.guide.PlacedClause;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.MatrixViews;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.list.TopicList;
import clausebook.render.part.text.ClauseGroups;
import clausebook.render.part.text.Passage;
import java.util.List;
import java.util.stream.Stream;

/// The list of topics, and for each topic what all councils say about it.
public final class TopicPages implements PageKind {

    /// The list of topics under their groups.
    public record Index(List<HeadedList<Line>> groups) {}

    /// What all councils say about a topic.
    ///
    /// @param group the heading under which the topic is listed
    /// @param words everyday words for it, in a row
    public record View(String title, String group, String note, String words, String count, List<Line> questions,
            List<HeadedList<Passage>> councils, Pager pager) {}

    @Override
    public Stream<Page> pages(Book book) {
        return Stream.concat(
                book.page(SitePage.TOPICS, "topics.ftlh", "content/vocabulary/topics.yaml", TopicPages::index),
                book.guide().vocabulary().topics().all().stream().flatMap(topic -> pages(book, topic)));
    }

    private static Stream<Page> pages(Book book, Topic topic) {
        return book.pages(Address.of(topic), Pager.split(book.guide().about(topic)), "topic.ftlh",
                topic.at().toString(), (from, part) -> sheet(from, topic, part));
    }

    private static Sheet index(Viewpoint from) {
        return new Sheet(from.words(), Frame.of(from, from.words().say("topics.title")),
                new Index(TopicList.groups(from)));
    }

    private static Sheet sheet(Viewpoint from, Topic topic, ListPart<PlacedClause> part) {
        Pager pager = part.pager(from);
        View view = new View(topic.name(), topic.group(), topic.note(), String.join(", ", topic.words()),
                from.words().count("count.clauses", from.guide().about(topic).size()),
                part.at() == 0 ? questions(from, topic) : List.of(), new ClauseGroups(from).passages(part.things()),
                pager);
        String title = from.words().say("title.topic", topic.name(), topic.group());
        return new Sheet(from.words(),
                Frame.of(from, pager.titled(from, title), from.to(SitePage.TOPICS, from.words().say("door.topics")))
                        .lacking(new UnreadNotes(from).about(topic.kinds(), from.guide().about(topic).stream(),
                                "unread.on-pages")),
                view);
    }

    /// Questions about the topic, each with how the councils' answers stand to each other.
    private static List<Line> questions(Viewpoint from, Topic topic) {
        return from.guide().comparison().rows().stream().filter(row -> row.question().topics().contains(topic))
                .map(row -> Line.of(from.to(row.question()), new MatrixViews(from).verdict(row))).toList();
    }
}
