package clausebook.render.page.compare;

import clausebook.address.Address;
import clausebook.corpus.Council;
import clausebook.corpus.CouncilId;
import clausebook.guide.CouncilGuide;
import clausebook.render.engine.Page;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.MatrixView;
import clausebook.render.part.text.Passage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Two councils side by side: what they answer, then topic by topic their clauses, aligned, with the words that differ.
public final class PairPages implements PageKind {

    /// What the page of a pair shows.
    ///
    /// @param marks  how words that only one of them has are marked
    /// @param tables the questions that at least one of them answers; none or one table
    public record View(String title, String one, String other, String lede, String marks, List<MatrixView> tables,
            List<Topic> topics) {}

    /// The clauses of both that are about a topic.
    public record Topic(String id, Link topic, List<Pair> pairs, List<Line> onlyOne, List<Line> onlyOther) {}

    /// Clauses that deal with the same thing.
    ///
    /// @param why  why they stand together
    /// @param runs the words of both, marked where only one has them; empty where the texts stand whole instead: the
    ///             first's where the words are the same, both where they share too little
    public record Pair(Tag kind, Side one, Side other, List<Detail> why, List<Run> runs) {}

    /// One council's clauses of a pair.
    ///
    /// @param texts empty where the runs tell the words
    public record Side(String council, List<Link> clauses, List<Passage> texts) {}

    /// Some words.
    ///
    /// @param style `same`, `one` or `other`
    /// @param label whose words they are where only one has them, else empty
    public record Run(String style, String label, String words) {}

    private record Names(CouncilId one, CouncilId other) {}

    @Override
    public Stream<Page> pages(Book book) {
        return pairs(book).stream().map(pair -> page(book, pair));
    }

    /// Each pair once, whichever of the two counts the other among its nearest.
    private static Set<Names> pairs(Book book) {
        Set<Names> pairs = new LinkedHashSet<>();
        for (CouncilGuide guide : book.guide().councils()) {
            CouncilId id = guide.council().id();
            book.guide().comparison().peers().get(id).forEach(other -> pairs
                    .add(id.slug().compareTo(other.slug()) < 0 ? new Names(id, other) : new Names(other, id)));
        }
        return pairs;
    }

    private static Page page(Book book, Names pair) {
        String path = Address.pair(pair.one(), pair.other());
        return Page.of(path, "pair.ftlh", "content/councils", () -> {
            Viewpoint from = new Viewpoint(book, path);
            return new PairSheet(from, book.guide().find(pair.one()).orElseThrow(),
                    book.guide().find(pair.other()).orElseThrow()).sheet();
        });
    }

    /// Links to the pages on which a council is set beside others, the nearest first.
    public static List<Link> links(Viewpoint from, Council council) {
        return from.guide().comparison().peers().get(council.id()).stream()
                .map(other -> from.to(Address.pair(council.id(), other),
                        from.words().say("pair.beside", from.guide().find(other).orElseThrow().council().called())))
                .toList();
    }
}
