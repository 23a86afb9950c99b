package clausebook.render.page.register;

import clausebook.address.Address;
import clausebook.address.DataAddress;
import clausebook.address.SitePage;
import clausebook.corpus.Edition;
import clausebook.corpus.Transcript;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.guide.ReviewTime;
import clausebook.guide.Standing;
import clausebook.render.engine.Html;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.DataLinks;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The register of policies, for an auditor: how each stands, when and by whom it was adopted, its next review, and a
/// checksum of its text.
///
/// It is the list that class 5 of the model publication scheme asks for, so drafts and what has ended stand apart.
public final class Register implements PageKind {

    /// By these ids of a policy kind the page knows an IT policy, for which auditors ask by name.
    private static final Set<String> IT = Set.of("it", "it-use");
    private static final String LISTED = "Policies";

    /// One page of the register.
    ///
    /// @param listed    where the list of class 5 begins; none where all are drafts or have ended
    /// @param statement when the accessibility statement was last reviewed, or that nobody says
    /// @param itPolicies the policies of a kind for IT; none where none is held
    /// @param parts     the policies, then drafts and what has ended; a part without rows is left out
    /// @param data      the same for every edition, for spreadsheets
    public record View(List<Link> listed, Link statement, String reviewed, List<Link> itPolicies, List<Part> parts,
            Html checksums, List<Link> data, Pager pager, String built) {}

    /// A part of the register.
    public record Part(String id, String title, String words, List<Row> rows) {}

    /// A policy as its leading edition stands.
    ///
    /// @param adoption the day, who adopted it and the minute, as far as known
    /// @param unread   how much of it is not read; its words are empty where all is
    /// @param text     the words from which the checksum is made
    public record Row(String council, Link policy, String kind, Link edition, Tag status, List<Link> adoption,
            String review, Link unread, Link text, String checksum) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.pages(SitePage.REGISTER.path(), Pager.split(policies(book.guide())), "register.ftlh",
                "content/councils", Register::sheet);
    }

    private static List<PolicyGuide> policies(Guide guide) {
        return guide.policies().toList();
    }

    private static Sheet sheet(Viewpoint from, ListPart<PolicyGuide> part) {
        Pager pager = part.pager(from);
        List<Link> itPolicies = policies(from.guide()).stream().filter(guide -> IT.contains(guide.policy().kind().id()))
                .limit(Pager.LONGEST).map(guide -> from.to(Address.of(guide.id()), name(guide))).toList();
        String reviewed =
                from.guide().site().reviewed().map(day -> from.words().say("register.reviewed", from.dates().of(day)))
                        .orElse(from.words().say("statement.never-reviewed"));
        View view = new View(listed(from, part), from.to(SitePage.ACCESSIBILITY, from.words().say("statement.title")),
                reviewed, itPolicies, parts(from, part.things()),
                Html.blocks(from.words().say("register.checksums.words"), from.plainLinker()),
                DataLinks.of(from, DataAddress.REGISTER), pager,
                from.words().say("built", from.dates().of(from.guide().date())));
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, from.words().say("register.title"))), view);
    }

    private static String name(PolicyGuide policy) {
        return Words.opening(policy.council().called()) + ": " + policy.title();
    }

    /// Drafts and what has ended are no part of it.
    private static List<Link> listed(Viewpoint from, ListPart<PolicyGuide> part) {
        return IntStream.range(0, part.all().size())
                .filter(at -> part.all().get(at).stream().anyMatch(policy -> isListed(from, policy))).limit(1)
                .mapToObj(at -> from.to(Address.part(SitePage.REGISTER.path(), at) + "#" + LISTED,
                        from.words().say("register.policies")))
                .toList();
    }

    private static List<Part> parts(Viewpoint from, List<PolicyGuide> policies) {
        Map<Boolean, List<Row>> rows =
                policies.stream().collect(Collectors.partitioningBy(policy -> isListed(from, policy),
                        Collectors.mapping(policy -> row(from, policy), Collectors.toList())));
        return Stream.of(
                new Part(LISTED, from.words().say("register.policies"), from.words().say("register.policies.words"),
                        rows.get(true)),
                new Part("Others", from.words().say("register.others"), from.words().say("register.others.words"),
                        rows.get(false)))
                .filter(part -> !part.rows().isEmpty()).toList();
    }

    private static boolean isListed(Viewpoint from, PolicyGuide policy) {
        return ReviewTime.of(policy.leading(), from.guide().date()) != ReviewTime.NOT_REVIEWED;
    }

    private static Row row(Viewpoint from, PolicyGuide guide) {
        EditionGuide leading = guide.leading();
        Edition edition = leading.edition();
        EditionWords words = new EditionWords(from);
        return new Row(Words.opening(guide.council().called()), from.to(guide), guide.policy().kind().name(),
                from.to(leading), words.tag(leading), adoption(from, leading),
                words.due(leading), new UnreadNotes(from).way(leading),
                from.to(DataAddress.text(edition.id()),
                        from.words().say("register.text", name(guide), edition.label())),
                Transcript.checksum(edition));
    }

    private static List<Link> adoption(Viewpoint from, EditionGuide guide) {
        Edition edition = guide.edition();
        List<Link> told = new ArrayList<>();
        String unknown = from.words().say(guide.standing() == Standing.DRAFT ? "not-yet" : "not-known");
        told.add(Link.none(edition.dates().adopted().map(date -> from.dates().of(date)).orElse(unknown)));
        edition.adoption().ifPresent(adoption -> {
            told.add(Link.none(adoption.by()));
            if (!adoption.minute().isEmpty()) {
                told.add(from.outside(adoption.link(), from.words().say("register.minute", adoption.minute())));
            }
        });
        return told;
    }
}
