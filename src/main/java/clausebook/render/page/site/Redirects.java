package clausebook.render.page.site;

import clausebook.address.Address;
import clausebook.corpus.Entry;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import java.util.List;
import java.util.stream.Stream;

/// Pages at old addresses of entries, which lead on to the new ones.
public final class Redirects implements PageKind {

    /// Where the old address leads.
    public record View(Link target) {}

    @Override
    public Stream<Page> pages(Book book) {
        return Stream
                .of(book.guide().vocabulary().topics(), book.guide().vocabulary().instruments(),
                        book.guide().vocabulary().roles(), book.guide().vocabulary().audiences(),
                        book.guide().vocabulary().moments())
                .<Entry>flatMap(listing -> listing.all().stream()).flatMap(entry -> pages(book, entry, entry.was()));
    }

    private static Stream<Page> pages(Book book, Entry entry, List<String> was) {
        return was.stream().map(old -> book.page(Address.was(entry, old), "redirect.ftlh", entry.at().toString(),
                from -> sheet(from, entry, old)).unlisted());
    }

    private static Sheet sheet(Viewpoint from, Entry entry, String old) {
        Frame frame = Frame.standIn(from, from.words().say("title.moved", entry.name(), old), Address.of(entry));
        return new Sheet(from.words(), frame, new View(from.to(entry)));
    }
}
