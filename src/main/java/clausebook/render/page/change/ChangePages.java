package clausebook.render.page.change;

import clausebook.address.Address;
import clausebook.guide.ClauseChange;
import clausebook.guide.EditionChanges;
import clausebook.render.engine.Page;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Link;
import clausebook.render.part.Mark;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.text.Redline;
import clausebook.words.WholePolicyChanges;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A page for each two editions that follow each other: what the newer one changed, clause by clause. Printed, it is
/// the committee's table.
public final class ChangePages implements PageKind {

    /// What the page shows.
    ///
    /// @param same   how many clauses stayed as they were, in words
    /// @param all    what holds for the whole policy: who is covered, sections
    /// @param facts  the edition's own facts that changed
    public record View(String policy, String title, String same, List<Detail> editions, List<Tally> tally,
            List<String> all, List<WholePolicyChanges.Fact> facts, List<Chapter> chapters, List<Renumbered> renumbered,
            Link previous, Link next) {}

    /// How many clauses of a kind there are, with the way to them.
    public record Tally(int number, Link kind) {}

    /// All changes of a kind.
    public record Chapter(String id, String title, String count, List<Entry> entries) {}

    /// One change.
    ///
    /// @param id       its anchor
    /// @param numbers  of the newest clauses, each leading to its own page
    /// @param was      the numbers before, where they were others
    /// @param stem     the words it reads on from; empty where it stands alone
    /// @param text     old and new words
    /// @param textNote where the words are the same, or empty
    /// @param kinds    all that became of it
    /// @param notes    why, who is affected, from where it moved
    /// @param editions where it stands in the older edition and in the newer one
    /// @param place    `3 of 24`
    public record Entry(String id, List<Link> numbers, String was, String title, String stem,
            List<Redline.Paragraph> text, String textNote, String kinds, String guess, List<Shift> shifts,
            List<Detail> notes, List<Detail> editions, String place, Link previous, Link next) {}

    /// One way in which it binds otherwise.
    ///
    /// @param effect stronger, weaker, or to be judged
    /// @param marks  the duty as it was and as it is, or the one that came or went; none where the duty is the same
    public record Shift(String effect, List<Mark> marks, String words) {

        public Shift {
            marks = List.copyOf(marks);
        }
    }

    /// A clause that only got another number.
    public record Renumbered(String id, String before, Link after, String title) {}

    /// What an edition changed, between what the editions of its policy before and after it changed.
    record Row(List<EditionChanges> all, int at) {

        EditionChanges changes() {
            return all.get(at);
        }
    }

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().policies().map(book.guide()::changes)
                .flatMap(all -> IntStream.range(0, all.size()).mapToObj(at -> page(book, new Row(all, at))));
    }

    private static Page page(Book book, Row row) {
        String path = path(row.changes());
        return Page.of(path, "changes.ftlh", row.changes().to().edition().at().file(),
                () -> new ChangeSheet(new Viewpoint(book, path), row).sheet());
    }

    /// The address of what an edition changed.
    public static String path(EditionChanges changes) {
        return Address.changes(changes.from().edition().id(), changes.to().edition().id());
    }

    /// Where a change stands on its page: under the id of the newest clause there is. An id that changed hands stands
    /// there twice.
    public static String anchor(EditionChanges changes, ClauseChange change) {
        String slug = change.shown().clause().id().slug();
        boolean taken = change.after().isEmpty() && changes.to().find(change.shown().clause().id()).isPresent();
        return taken ? "Was-" + slug : slug;
    }
}
