package clausebook.render.page.policy;

import clausebook.address.Address;
import clausebook.corpus.Part;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.Banner;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The clauses of an edition that nobody has read yet, section by section; no page where all are read.
public final class UnreadPages implements PageKind {

    /// What the list shows.
    ///
    /// @param count    how many there are, of how many
    /// @param sections the clauses under the headings of their sections
    public record View(String count, List<Detail> facts, Banner banner, List<HeadedList<Line>> sections) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().policies().flatMap(policy -> policy.editions().stream())
                .filter(edition -> !edition.unread().isEmpty()).map(edition -> page(book, edition));
    }

    private static Page page(Book book, EditionGuide edition) {
        return book.page(Address.unread(edition.id()), "unread.ftlh", edition.file(),
                from -> sheet(from, edition)).unlisted();
    }

    private static Sheet sheet(Viewpoint from, EditionGuide edition) {
        EditionWords words = new EditionWords(from);
        View view = new View(new UnreadNotes(from).count(edition), words.atAGlance(edition), words.banner(edition),
                sections(from, edition));
        String title = from.words().say("title.edition", from.words().say("unread.list.title"), edition.label(),
                edition.policy().title() + ", " + edition.council().called());
        return new Sheet(from.words(), Frame.of(from, title, Frame.crumbs(from, edition)), view);
    }

    private static List<HeadedList<Line>> sections(Viewpoint from, EditionGuide edition) {
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        for (PlacedClause clause : edition.unread()) {
            sections.computeIfAbsent(from.names().heading(clause.section()), _ -> new ArrayList<>())
                    .add(line(from, clause));
        }
        List<HeadedList<Line>> headed = new ArrayList<>();
        sections.forEach(
                (heading, lines) -> headed.add(HeadedList.of("Section-" + (headed.size() + 1), heading, lines)));
        return headed;
    }

    /// By its first words, where nothing else tells it from its neighbours.
    private static Line line(Viewpoint from, PlacedClause clause) {
        boolean untitled = clause.part() == Part.CLAUSE && clause.isUntitled();
        return untitled
                ? Line.of(way(from, clause, (clause.number() + " " + clause.opening()).strip()))
                : Line.of(way(from, clause, from.names().name(clause)), clause.opening());
    }

    /// To its own page, or into the text of an edition that does not lead.
    private static Link way(Viewpoint from, PlacedClause clause, String words) {
        EditionGuide edition = clause.edition();
        return edition.leading()
                ? from.to(clause, words)
                : from.to(Address.of(edition.id()) + "#" + clause.id().slug(), words);
    }
}
