package clausebook.render.page.policy;

import clausebook.address.Address;
import clausebook.corpus.Audience;
import clausebook.corpus.Edition;
import clausebook.corpus.PolicyKind;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.News;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
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
import clausebook.render.part.edition.EditionLine;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.task.Cover;
import clausebook.render.part.text.TextSection;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A page for each policy: what it is, whom it covers, its key duties, and the leading edition in full.
public final class PolicyPages implements PageKind {

    private static final int CITING = 4;

    /// What the page of a policy shows.
    public record View(String council, String title, List<Detail> facts, Banner banner, Reach reach, Duties duties,
            List<TextSection> sections, String wording, String edition, List<EditionLine> editions, Link inForce,
            String built) {}

    /// Whom it covers.
    ///
    /// @param not    audiences that the policy says it does not bind, with where to look instead
    /// @param silent audiences that it does not mention
    public record Reach(List<Line> covers, List<NotCovered> not, List<Line> silent) {}

    /// The duties to know first, and the checklists that hold all of them.
    public record Duties(List<HeadedList<KeyDuties.KeyDuty>> groups, List<Link> checklists) {}

    /// An audience that is not bound.
    ///
    /// @param saying the clause that says so; its words are empty where none is named
    public record NotCovered(Link audience, String instead, Link saying) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().policies().map(policy -> page(book, policy));
    }

    private static Page page(Book book, PolicyGuide policy) {
        return book.page(Address.of(policy.id()), "policy.ftlh", policy.leading().edition().at().file(),
                from -> sheet(from, policy));
    }

    private static Sheet sheet(Viewpoint from, PolicyGuide policy) {
        Frame frame = Frame
                .of(from, from.words().say("title.of", policy.title(), policy.council().called()),
                        from.to(policy.council()))
                .followedBy(News.feed(from.guide(), policy).map(from::toFeed).stream().toList())
                .lacking(new UnreadNotes(from).of(policy.leading()));
        return new Sheet(from.words(), frame, view(from, policy));
    }

    private static View view(Viewpoint from, PolicyGuide policy) {
        EditionGuide leading = policy.leading();
        Edition edition = leading.edition();
        EditionWords words = new EditionWords(from);
        return new View(Words.opening(policy.council().fullName()), policy.title(), facts(from, policy),
                words.banner(leading),
                new Reach(covered(from, leading), notCovered(from, edition), silent(from, leading)),
                new Duties(new KeyDuties(from, leading).groups(), checklists(from, leading)),
                TextSection.of(from, leading, clause -> citedBy(from, clause)),
                from.words().say("wording.note." + edition.wording().word()),
                from.words().say("edition.line", Words.opening(leading.councilName()), edition.title(),
                        edition.label()),
                EditionLine.of(from, policy, Optional.empty()), new EditionWords(from).inForce(policy),
                from.words().say("built", from.dates().of(from.guide().date())));
    }

    /// The checklists that hold this policy's rules.
    private static List<Link> checklists(Viewpoint from, EditionGuide leading) {
        CouncilGuide council = from.guide().find(leading.council().id()).orElseThrow();
        return from.guide().checklists().audiences(council).stream().filter(leading.edition().covers()::contains)
                .map(audience -> from.to(Address.checklist(council.id(), audience), audience.name()))
                .toList();
    }

    private static List<Detail> facts(Viewpoint from, PolicyGuide policy) {
        EditionWords words = new EditionWords(from);
        List<Detail> facts = new ArrayList<>(words.atAGlance(policy.leading()));
        facts.add(words.review(policy.leading()));
        News.feed(from.guide(), policy).map(from::toFeed)
                .ifPresent(link -> facts.add(Detail.of(from.words().say("fact.feed"), List.of(link))));
        return facts;
    }

    /// Whom it covers, then who is bound by name alone.
    private static List<Line> covered(Viewpoint from, EditionGuide leading) {
        Stream<Line> covered = leading.edition().covers().stream()
                .map(audience -> Line.of(from.to(audience), bound(from, leading, audience)));
        Stream<Line> named = whole(from).filter(audience -> Cover.of(from.guide(), leading, audience) == Cover.NAMED)
                .map(audience -> Line.of(from.to(audience),
                        from.words().say("policy.named", bound(from, leading, audience))));
        return Stream.concat(covered, named).toList();
    }

    private static String bound(Viewpoint from, EditionGuide leading, Audience audience) {
        long clauses = leading.clauses().stream()
                .filter(placed -> placed.clause().rules().stream().anyMatch(rule -> rule.who().contains(audience)))
                .count();
        String count = from.words().count("count.bound", (int) clauses);
        return leading.unread().isEmpty() ? count : from.words().say("policy.as-read", count);
    }

    private static List<NotCovered> notCovered(Viewpoint from, Edition edition) {
        return edition.notCovered().stream()
                .map(not -> new NotCovered(from.to(not.audience()), Words.opening(not.instead()),
                        new EditionWords(from).saying(not).orElse(Link.none(""))))
                .toList();
    }

    /// Whole audiences that are neither in nor out; of those only that policies of this kind have to do with.
    private static List<Line> silent(Viewpoint from, EditionGuide leading) {
        return whole(from).filter(audience -> isOf(from.guide(), leading.policy().kind(), audience))
                .filter(audience -> Cover.of(from.guide(), leading, audience) == Cover.NOTHING)
                .map(audience -> Line.of(from.to(audience))).toList();
    }

    private static boolean isOf(Guide guide, PolicyKind kind, Audience audience) {
        boolean asks = guide.comparison().asked(audience).stream().anyMatch(row -> row.question().isOf(kind));
        return asks || guide.policies().filter(policy -> policy.kind() == kind)
                .map(policy -> Cover.of(guide, policy.leading(), audience))
                .anyMatch(cover -> cover != Cover.NOTHING && cover != Cover.NOT_READ);
    }

    private static Stream<Audience> whole(Viewpoint from) {
        return from.guide().vocabulary().audiences().all().stream().filter(audience -> audience.within().isEmpty());
    }

    /// The first few clauses of the same policy that point here.
    private static List<Detail> citedBy(Viewpoint from, PlacedClause clause) {
        List<Link> citing = from.guide().citing(clause.id()).stream()
                .filter(other -> other.edition() == clause.edition()).limit(CITING).map(from::to).toList();
        return citing.isEmpty() ? List.of() : List.of(Detail.of(from.words().say("fact.cited-by"), citing));
    }
}
