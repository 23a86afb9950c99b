package clausebook.render.page.people;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.Edition;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.RuleOfClause;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.page.checklist.ChecklistIndex;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Group;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Mark;
import clausebook.render.part.Marks;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.task.Cover;
import clausebook.render.part.text.ClauseGroups;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The list of audiences, and for each which policies bind it, by which clauses, and which do not, with where to look
/// instead.
public final class AudiencePages implements PageKind {

    /// The audiences.
    public record Index(List<Line> audiences) {}

    /// One audience, policy by policy.
    ///
    /// @param within a link to the larger audience; its words are empty where there is none
    public record View(String title, String note, Link within, List<Policy> policies, Pager pager) {}

    /// What one policy asks of the audience.
    ///
    /// @param bound   true where something binds it
    /// @param says    whether the policy binds the audience, in words
    /// @param instead where to look instead, or empty
    /// @param saying  the clause that says so; its words are empty where none is named
    /// @param checklist the way to the council's checklist for the audience, where it has one
    public record Policy(Group<Line> clauses, boolean bound, String says, String instead, Link saying,
            List<Link> checklist) {}

    private record Bound(EditionGuide edition, List<PlacedClause> clauses) {}

    @Override
    public Stream<Page> pages(Book book) {
        Page index = Page.of(SitePage.AUDIENCES.path(), "audiences.ftlh", "content/vocabulary/audiences.yaml",
                () -> index(new Viewpoint(book, SitePage.AUDIENCES.path())));
        return Stream.concat(Stream.of(index),
                book.guide().vocabulary().audiences().all().stream().flatMap(audience -> pages(book, audience)));
    }

    private static Sheet index(Viewpoint from) {
        return new Sheet(from, Frame.of(from, from.words().say("audiences.title")), new Index(lines(from, _ -> true)));
    }

    /// The audiences that are no part of a larger one, as lines.
    public static List<Line> wholeLines(Viewpoint from) {
        return lines(from, audience -> audience.within().isEmpty());
    }

    /// Audiences with how many policies cover each and how many say that they do not.
    private static List<Line> lines(Viewpoint from, Predicate<Audience> wanted) {
        return from.guide().vocabulary().audiences().all().stream().filter(wanted)
                .map(audience -> Line.of(from.to(audience), coverage(from, audience))).toList();
    }

    private static String coverage(Viewpoint from, Audience audience) {
        if (!audience.within().isEmpty()) {
            String whole = from.guide().vocabulary().audiences().find(audience.within()).map(Audience::name)
                    .orElse(audience.within());
            return from.words().say("audience.part", whole, audience.note()).strip();
        }
        List<Cover> policies =
                from.guide().policies().map(policy -> Cover.of(from.guide(), policy.leading(), audience)).toList();
        String covered = from.words().count("audience.covered", number(policies, Cover.COVERED));
        return covered + counted(from, "audience.to-come", number(policies, Cover.DRAFTED, Cover.TO_COME))
                + counted(from, "audience.named", number(policies, Cover.NAMED))
                + counted(from, "audience.not-covered", number(policies, Cover.NOT));
    }

    private static int number(List<Cover> policies, Cover... sought) {
        return (int) policies.stream().filter(List.of(sought)::contains).count();
    }

    private static String counted(Viewpoint from, String key, int number) {
        return number == 0 ? "" : ", " + from.words().count(key, number);
    }

    private static Stream<Page> pages(Book book, Audience audience) {
        List<List<Bound>> parts = split(bound(book.guide(), audience));
        return IntStream.range(0, parts.size()).mapToObj(at -> {
            String path = Address.part(Address.of(audience), at);
            return Page.of(path, "audience.ftlh", audience.at().toString(),
                    () -> sheet(new Viewpoint(book, path), audience, parts, at));
        });
    }

    /// Every policy with the clauses that bind the audience, each clause once.
    private static List<Bound> bound(Guide guide, Audience audience) {
        Map<EditionGuide, List<PlacedClause>> byEdition = new LinkedHashMap<>();
        guide.policies().forEach(policy -> byEdition.put(policy.leading(), new ArrayList<>()));
        guide.binding(audience).stream().map(RuleOfClause::clause).distinct()
                .forEach(clause -> byEdition.get(clause.edition()).add(clause));
        return byEdition.entrySet().stream().map(entry -> new Bound(entry.getKey(), entry.getValue())).toList();
    }

    /// Whole policies on each page, as many as fit; the statement itself counts as a line.
    private static List<List<Bound>> split(List<Bound> policies) {
        List<List<Bound>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int size = 0;
        for (Bound policy : policies) {
            if (size > 0 && size + policy.clauses().size() >= Pager.LONGEST) {
                parts.add(new ArrayList<>());
                size = 0;
            }
            parts.getLast().add(policy);
            size += policy.clauses().size() + 1;
        }
        return parts;
    }

    private static Sheet sheet(Viewpoint from, Audience audience, List<List<Bound>> parts, int at) {
        Pager pager = Pager.of(from, Address.of(audience), at, parts.size());
        Link within = from.guide().vocabulary().audiences().find(audience.within()).map(from::to).orElse(Link.none(""));
        View view = new View(audience.name(), audience.note(), within,
                parts.get(at).stream().map(policy -> policy(from, audience, policy)).toList(), pager);
        String title = pager.titled(from, from.words().say("title.audience", audience.name()));
        return new Sheet(from, Frame.of(from, title, from.to(SitePage.AUDIENCES, from.words().say("door.audiences"))),
                view);
    }

    private static Policy policy(Viewpoint from, Audience audience, Bound policy) {
        Group<Line> clauses = new ClauseGroups(from).under(policy.edition(),
                policy.clauses().stream().map(clause -> line(from, audience, clause)).toList());
        Cover cover = Cover.of(from.guide(), policy.edition(), audience);
        for (Edition.NotCovered not : policy.edition().edition().notCovered()) {
            if (not.audience().equals(audience)) {
                Link saying = not.clause().map(id -> new Link(from.toClause(id), from.words().say("clause.saying")))
                        .orElse(Link.none(""));
                return new Policy(clauses, false, from.words().say(cover.sentence()), Words.opening(not.instead()),
                        saying, List.of());
            }
        }
        return new Policy(clauses, cover.isBound(), from.words().say(cover.sentence()), "", Link.none(""),
                ChecklistIndex.link(from, from.guide().find(policy.edition().council().id()).orElseThrow(), audience));
    }

    private static Line line(Viewpoint from, Audience audience, PlacedClause clause) {
        List<Mark> marks = clause.clause().rules().stream().filter(rule -> rule.who().contains(audience))
                .map(rule -> new Marks(from).of(rule.duty(), "")).distinct().toList();
        return new Line(from.to(clause), "", Tag.NONE, marks);
    }
}
