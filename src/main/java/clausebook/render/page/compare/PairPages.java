package clausebook.render.page.compare;

import clausebook.address.Address;
import clausebook.corpus.CouncilId;
import clausebook.guide.CouncilGuide;
import clausebook.render.engine.Page;
import clausebook.render.part.Book;
import clausebook.render.part.PageKind;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Two councils side by side: what they answer, then topic by topic their clauses, aligned, with the words that differ.
public final class PairPages implements PageKind {

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
        return book.page(Address.pair(pair.one(), pair.other()), "pair.ftlh", "content/councils",
                from -> new PairSheet(from, book.guide().find(pair.one()).orElseThrow(),
                        book.guide().find(pair.other()).orElseThrow()).sheet());
    }

}
