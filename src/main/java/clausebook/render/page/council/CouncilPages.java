package clausebook.render.page.council;

import clausebook.address.Address;
import clausebook.address.ReaderAddress;
import clausebook.address.SitePage;
import clausebook.corpus.Council;
import clausebook.corpus.Edition;
import clausebook.corpus.Entry;
import clausebook.corpus.Instrument;
import clausebook.corpus.Role;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.News;
import clausebook.guide.PolicyGuide;
import clausebook.guide.Standing;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.Banner;
import clausebook.render.part.edition.CouncilLife;
import clausebook.render.part.edition.EditionLine;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.task.ChecklistWays;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A page for each council: its policies with their editions, its offices, its own documents, and what is not known.
public final class CouncilPages implements PageKind {

    /// What the page of a council shows.
    ///
    /// @param name its name inside a sentence
    /// @param own  the way to its pages for one role; its words are empty where it has ended
    public record View(String title, String name, Banner banner, List<Detail> facts, List<PolicyLine> policies,
            Link own,
            List<Line> checklists,
            List<Office> offices, List<Line> documents, List<Link> compared, List<String> gaps) {}

    /// A policy with its editions, the newest first.
    ///
    /// @param unread how much of it is not read; its words are empty where all is
    public record PolicyLine(Link policy, String covers, Link unread, List<EditionLine> editions, Link inForce) {}

    /// An office as this council calls and reaches it.
    public record Office(Link role, String called, String phone, String email) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().councils().stream()
                .map(council -> book.page(Address.of(council.id()), "council.ftlh",
                        "content/councils/" + council.id() + "/council.yaml", from -> sheet(from, council)));
    }

    private static Sheet sheet(Viewpoint from, CouncilGuide guide) {
        Council council = guide.council();
        String title = Words.opening(council.fullName());
        View view = new View(title, council.fullName(), new CouncilLife(from, council).banner(), facts(from, guide),
                guide.policies().stream().map(policy -> policy(from, policy)).toList(),
                guide.ended()
                        ? Link.none("")
                        : from.to(ReaderAddress.of(council.id()), from.words().say("for.council.way")),
                new ChecklistWays(from).counted(guide), offices(from, council), documents(from, council),
                compared(from, guide),
                guide.policies().stream().flatMap(policy -> gaps(from, policy.leading())).toList());
        return new Sheet(from.words(),
                Frame.of(from, from.words().say("title.council", title),
                        from.to(SitePage.COUNCILS, from.words().say("door.councils"))).followedBy(feed(from, guide)),
                view);
    }

    private static List<Link> feed(Viewpoint from, CouncilGuide guide) {
        return News.feed(from.guide(), guide).map(from::toFeed).stream().toList();
    }

    private static List<Detail> facts(Viewpoint from, CouncilGuide guide) {
        Council council = guide.council();
        List<Detail> facts = new ArrayList<>();
        if (council.name().isEmpty()) {
            facts.add(Detail.of(from.words().say("fact.name"), from.words().say("council.unnamed")));
        }
        facts.add(Detail.of(from.words().say("fact.kind"), from.words().say("council." + council.kind().word())));
        facts.add(Detail.of(from.words().say("fact.nation"), from.words().say("nation." + council.nation().word())));
        facts.addAll(new CouncilLife(from, council).facts());
        if (!council.website().isEmpty()) {
            facts.add(Detail.of(from.words().say("fact.website"), List.of(from.outside(council.website()))));
        }
        feed(from, guide).forEach(link -> facts.add(Detail.of(from.words().say("fact.feed"), List.of(link))));
        return facts;
    }

    private static PolicyLine policy(Viewpoint from, PolicyGuide policy) {
        String covers = Entry.names(policy.leading().edition().covers());
        return new PolicyLine(from.to(policy),
                from.words().say("council.covers", covers.isEmpty() ? from.words().say("not-said") : covers),
                new UnreadNotes(from).way(policy.leading()),
                EditionLine.of(from, policy, Optional.empty()), new EditionWords(from).inForce(policy));
    }

    private static List<Office> offices(Viewpoint from, Council council) {
        return from.guide().vocabulary().roles().all().stream().filter(council.offices()::containsKey)
                .map(role -> office(from, council, role)).toList();
    }

    private static Office office(Viewpoint from, Council council, Role role) {
        Council.Office office = council.office(role);
        String unknown = from.words().say("not-known");
        return new Office(from.to(role), office.names().isEmpty() ? role.name() : String.join(", ", office.names()),
                office.phone().isEmpty() ? unknown : office.phone(),
                office.email().isEmpty() ? unknown : office.email());
    }

    private static List<Line> documents(Viewpoint from, Council council) {
        return from.guide().vocabulary().instruments().all().stream()
                .filter(instrument -> instrument.of().filter(council.id()::equals).isPresent())
                .map(instrument -> document(from, instrument)).toList();
    }

    private static Line document(Viewpoint from, Instrument instrument) {
        return Line.of(from.to(instrument),
                from.words().count("count.clauses", from.guide().naming(instrument).size()));
    }

    /// Its gaps, then its pages beside other councils.
    private static List<Link> compared(Viewpoint from, CouncilGuide guide) {
        if (guide.ended()) {
            return List.of();
        }
        Link gaps = from.to(Address.gaps(guide.id()), from.words().say("council.gaps.link"));
        Stream<Link> house = guide.hasSeveralPolicies()
                ? Stream.of(from.to(Address.ownHouse(guide.id()), from.words().say("own-house.link")))
                : Stream.empty();
        return Stream.of(house, Stream.of(gaps), beside(from, guide.council())).flatMap(links -> links).toList();
    }

    /// The nearest council first.
    private static Stream<Link> beside(Viewpoint from, Council council) {
        return from.guide().comparison().peers().get(council.id()).stream()
                .map(other -> from.to(Address.pair(council.id(), other),
                        from.words().say("pair.beside", from.guide().find(other).orElseThrow().council().called())));
    }

    /// What its document does not tell, policy by policy.
    private static Stream<String> gaps(Viewpoint from, EditionGuide guide) {
        Edition edition = guide.edition();
        List<String> gaps = new ArrayList<>();
        String policy = guide.policy().title();
        if (guide.standing() == Standing.UNKNOWN) {
            gaps.add(from.words().say("gap.status", policy));
        }
        if (guide.standing() != Standing.DRAFT && edition.dates().adopted().isEmpty()) {
            gaps.add(from.words().say("gap.adopted", policy));
        }
        if (guide.reviewDue().isEmpty() && guide.standing() != Standing.WITHDRAWN) {
            gaps.add(from.words().say("gap.review", policy));
        }
        return gaps.stream();
    }
}
