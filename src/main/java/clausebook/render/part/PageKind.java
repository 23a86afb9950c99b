package clausebook.render.part;

import clausebook.render.engine.Page;
import java.util.stream.Stream;

/// One kind of page.
public interface PageKind {

    /// All its pages, in a fixed order.
    Stream<Page> pages(Book book);
}
