package clausebook.render.page.change;

import clausebook.render.engine.Page;
import clausebook.render.part.Book;
import clausebook.render.part.PageKind;
import clausebook.render.part.edition.ChangeAddress;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A page for each two editions that follow each other: what the newer one changed, clause by clause. Printed, it is
/// the committee's table.
public final class ChangePages implements PageKind {

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().policies().map(book.guide()::changes)
                .flatMap(all -> IntStream.range(0, all.size()).mapToObj(at -> page(book, new ChangeRow(all, at))));
    }

    private static Page page(Book book, ChangeRow row) {
        return book.page(ChangeAddress.of(row.changes()), "changes.ftlh", row.changes().to().edition().at().file(),
                from -> new ChangeSheet(from, row).sheet());
    }
}
