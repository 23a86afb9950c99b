package clausebook.render.page;

import clausebook.render.part.Book;
import java.util.stream.Stream;

/// One kind of page.
public interface PageKind {

    /// All its pages, in a fixed order.
    Stream<Page> pages(Book book);
}
