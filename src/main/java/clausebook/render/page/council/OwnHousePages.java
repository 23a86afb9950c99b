package clausebook.render.page.council;

import clausebook.address.Address;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Given;
import clausebook.guide.OwnHouse;
import clausebook.guide.PlacedClause;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.PageKind;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.answer.CellViews;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// For each council with several policies, where they meet: contradictions, the same matter in two of them, and clauses
/// that name the other policy.
public final class OwnHousePages implements PageKind {

    private static final int MOST_CLAUSES = 6;

    /// What the page of a council's own house shows.
    ///
    /// @param clashes under each question the two clauses that can't both hold
    /// @param matters under each topic its clauses, policy by policy
    /// @param namings clauses, each with the policy that it names
    public record View(String council, List<HeadedList<Line>> clashes, List<HeadedList<Line>> matters,
            List<Line> namings) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().present().stream().filter(CouncilGuide::hasSeveralPolicies)
                .map(council -> book.page(Address.ownHouse(council.id()), "own-house.ftlh",
                        "content/councils/" + council.id(), from -> sheet(from, council)));
    }

    private static Sheet sheet(Viewpoint from, CouncilGuide owner) {
        OwnHouse house = OwnHouse.of(from.guide(), owner);
        String council = Words.opening(owner.called());
        View view = new View(council,
                house.clashes().stream().map(clash -> clash(from, clash)).toList(),
                house.matters().stream().map(matter -> matter(from, matter)).toList(),
                house.namings().stream().map(naming -> naming(from, naming)).toList());
        return new Sheet(from.words(),
                Frame.of(from, from.words().say("own-house.title", council), from.to(owner.council()))
                        .lacking(new UnreadNotes(from).of(Stream.of(owner), "unread.on-pages")),
                view);
    }

    private static HeadedList<Line> clash(Viewpoint from, OwnHouse.Clash clash) {
        return new HeadedList<>("", from.to(clash.question()), "", Tag.NONE,
                Stream.of(clash.one(), clash.other()).map(given -> given(from, given)).toList());
    }

    private static Line given(Viewpoint from, Given given) {
        String conditions = String.join(", ", new CellViews(from).conditions(given, given.answer().inWords()));
        String answer = conditions.isEmpty()
                ? given.answer().inWords()
                : from.words().say("ways.with", given.answer().inWords(), conditions);
        return new Line(from.to(given.clause(), named(from, given.clause())), answer,
                new EditionWords(from).tag(given.clause().edition()), List.of());
    }

    private static HeadedList<Line> matter(Viewpoint from, OwnHouse.Matter matter) {
        List<Line> policies = matter.policies().stream().flatMap(clauses -> lines(from, clauses)).toList();
        return new HeadedList<>("", from.to(matter.topic()), "", Tag.NONE, policies);
    }

    /// The first few of one policy, with how many more there are.
    private static Stream<Line> lines(Viewpoint from, List<PlacedClause> clauses) {
        int more = clauses.size() - MOST_CLAUSES;
        return clauses.stream().limit(MOST_CLAUSES)
                .map(clause -> Line.of(from.to(clause, named(from, clause)),
                        more > 0 && clause == clauses.get(MOST_CLAUSES - 1)
                                ? from.words().count("count.more", more)
                                : ""));
    }

    private static Line naming(Viewpoint from, OwnHouse.Naming naming) {
        String whole = from.words().say("own-house.names", naming.policy().title());
        String words = naming.target().map(from.guide()::history)
                .map(there -> from.words().say("own-house.names.clause", naming.policy().title(),
                        from.names().called(there.current())))
                .orElse(whole);
        return Line.of(from.to(naming.clause(), named(from, naming.clause())), words);
    }

    private static String named(Viewpoint from, PlacedClause clause) {
        return from.words().say("year.policy", clause.edition().policy().title(), from.names().name(clause));
    }
}
