package clausebook.render.page.topic;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Topic;
import clausebook.guide.PlacedClause;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Group;
import clausebook.render.part.Line;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.MatrixViews;
import clausebook.render.part.text.ClauseGroups;
import clausebook.render.part.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The list of topics, and for each topic what all councils say about it.
public final class TopicPages implements PageKind {

    /// The list of topics under their groups.
    public record Index(List<Group<Line>> groups) {}

    /// What all councils say about a topic.
    ///
    /// @param group the heading under which the topic is listed
    /// @param words everyday words for it, in a row
    public record View(String title, String group, String note, String words, String count, List<Line> questions,
            List<Group<Passage>> councils, Pager pager) {}

    @Override
    public Stream<Page> pages(Book book) {
        Page index = Page.of(SitePage.TOPICS.path(), "topics.ftlh", "content/vocabulary/topics.yaml",
                () -> index(new Viewpoint(book, SitePage.TOPICS.path())));
        return Stream.concat(Stream.of(index),
                book.guide().vocabulary().topics().all().stream().flatMap(topic -> pages(book, topic)));
    }

    private static Stream<Page> pages(Book book, Topic topic) {
        List<List<PlacedClause>> parts = Pager.split(book.guide().about(topic));
        return IntStream.range(0, parts.size()).mapToObj(at -> {
            String path = Address.part(Address.of(topic), at);
            return Page.of(path, "topic.ftlh", topic.at().toString(),
                    () -> sheet(new Viewpoint(book, path), topic, parts, at));
        });
    }

    private static Sheet index(Viewpoint from) {
        return new Sheet(from, Frame.of(from, from.words().say("topics.title")), new Index(groups(from)));
    }

    /// Topics under their groups, in the order of the vocabulary.
    public static List<Group<Line>> groups(Viewpoint from) {
        Map<String, List<Line>> byGroup = new LinkedHashMap<>();
        for (Topic topic : from.guide().vocabulary().topics().all()) {
            String count = String.valueOf(from.guide().about(topic).size());
            byGroup.computeIfAbsent(topic.group(), _ -> new ArrayList<>()).add(Line.of(from.to(topic), count));
        }
        List<Group<Line>> groups = new ArrayList<>();
        byGroup.forEach((name, lines) -> groups.add(Group.of("Group-" + (groups.size() + 1), name, lines)));
        return groups;
    }

    private static Sheet sheet(Viewpoint from, Topic topic, List<List<PlacedClause>> parts, int at) {
        Pager pager = Pager.of(from, Address.of(topic), at, parts.size());
        View view = new View(topic.name(), topic.group(), topic.note(), String.join(", ", topic.words()),
                from.words().count("count.clauses", from.guide().about(topic).size()),
                at == 0 ? questions(from, topic) : List.of(), new ClauseGroups(from).passages(parts.get(at)), pager);
        String title = from.words().say("title.topic", topic.name(), topic.group());
        return new Sheet(from,
                Frame.of(from, pager.titled(from, title), from.to(SitePage.TOPICS, from.words().say("door.topics"))),
                view);
    }

    /// Questions about the topic, each with how the councils' answers stand to each other.
    private static List<Line> questions(Viewpoint from, Topic topic) {
        return from.guide().comparison().rows().stream().filter(row -> row.question().topics().contains(topic))
                .map(row -> Line.of(from.to(row.question()), new MatrixViews(from).verdict(row))).toList();
    }
}
