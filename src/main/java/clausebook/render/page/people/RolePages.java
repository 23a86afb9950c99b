package clausebook.render.page.people;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Council;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.RuleOfClause;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.Mark;
import clausebook.render.part.Marks;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Tag;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.text.ClauseGroups;
import clausebook.render.part.text.RuleLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The list of offices, teams and outside bodies, and for each its duties, how to reach it, and where it is named.
public final class RolePages implements PageKind {

    /// The roles: offices of councils, then outside bodies.
    public record Index(List<HeadedList<Line>> groups) {}

    /// One role.
    ///
    /// @param duties  what clauses lay on it
    /// @param towards what clauses lay on others: to ask or tell it
    public record View(String title, String note, List<Detail> facts, List<Contact> contacts, List<Duty> duties,
            List<Duty> towards, List<HeadedList<Line>> namedBy, Pager pager) {}

    /// How one council calls and reaches it.
    public record Contact(Link council, String called, String phone, String email) {}

    /// A duty or power of the role with its clause and all that limits it.
    ///
    /// @param tag how the edition of its clause stands
    public record Duty(Link clause, Link council, Tag tag, Mark mark, String says, List<Detail> limits) {}

    private record Part(List<RuleOfClause> duties, List<PlacedClause> naming) {}

    @Override
    public Stream<Page> pages(Book book) {
        return Stream.concat(book.page(SitePage.ROLES, "roles.ftlh", "content/vocabulary/roles.yaml", RolePages::index),
                book.guide().vocabulary().roles().all().stream().flatMap(role -> pages(book, role)));
    }

    private static Sheet index(Viewpoint from) {
        List<HeadedList<Line>> groups = new ArrayList<>();
        for (boolean outside : List.of(false, true)) {
            List<Line> lines = from.guide().vocabulary().roles().all().stream()
                    .filter(role -> role.outside() == outside).map(role -> line(from, role)).toList();
            if (!lines.isEmpty()) {
                groups.add(HeadedList.of(outside ? "Outside" : "Inside",
                        from.words().say(outside ? "roles.outside" : "roles.inside"), lines));
            }
        }
        return new Sheet(from.words(), Frame.of(from, from.words().say("roles.title")), new Index(groups));
    }

    private static Line line(Viewpoint from, Role role) {
        return Line.of(from.to(role), from.words().count("count.duties", from.guide().binding(role).size()));
    }

    private static Stream<Page> pages(Book book, Role role) {
        List<Part> parts = parts(book.guide(), role);
        return IntStream.range(0, parts.size()).mapToObj(at -> book.page(Address.part(Address.of(role), at),
                "role.ftlh", role.at().toString(), from -> sheet(from, role, parts, at)));
    }

    /// Duties come first; where they fill pages, the clauses that name the role follow on pages of their own.
    private static List<Part> parts(Guide guide, Role role) {
        List<RuleOfClause> duties =
                Stream.concat(guide.binding(role).stream(), new HeldOffices(guide, role).duties()).toList();
        List<PlacedClause> naming = guide.naming(role);
        if (duties.size() + naming.size() <= Pager.LONGEST) {
            return List.of(new Part(duties, naming));
        }
        List<Part> parts = new ArrayList<>();
        Pager.split(duties).forEach(part -> parts.add(new Part(part, List.of())));
        Pager.split(naming).forEach(part -> parts.add(new Part(List.of(), part)));
        return parts;
    }

    private static Sheet sheet(Viewpoint from, Role role, List<Part> parts, int at) {
        Pager pager = Pager.of(from, Address.of(role), at, parts.size());
        Part part = parts.get(at);
        View view = new View(role.name(), role.note(), facts(from, role), at > 0 ? List.of() : contacts(from, role),
                part.duties().stream().map(duty -> duty(from, duty, List.of())).toList(), towards(from, role, part),
                new ClauseGroups(from).lines(part.naming()), pager);
        String title = pager.titled(from, from.words().say("title.role", role.name()));
        return new Sheet(from.words(), Frame.of(from, title, from.to(SitePage.ROLES, from.words().say("foot.roles")))
                .lacking(new UnreadNotes(from).aboutOffice(clauses(from.guide(), role), "unread.on-pages")),
                view);
    }

    private static List<PlacedClause> clauses(Guide guide, Role role) {
        return Stream.concat(guide.naming(role).stream(), guide.binding(role).stream().map(RuleOfClause::clause))
                .toList();
    }

    private static List<Detail> facts(Viewpoint from, Role role) {
        List<Detail> facts = new ArrayList<>();
        facts.add(Detail.of(from.words().say("fact.kind"),
                from.words().say(role.outside() ? "role.outside" : "role.inside")));
        add(facts, from.words().say("fact.names"), String.join(", ", role.names()));
        List<Link> held = from.to(new HeldOffices(from.guide(), role).all());
        if (!held.isEmpty()) {
            facts.add(Detail.of(from.words().say("role.held"), held));
        }
        add(facts, from.words().say("fact.phone"), role.phone());
        if (!role.email().isEmpty()) {
            facts.add(Detail.of(from.words().say("fact.email"),
                    List.of(from.outside("mailto:" + role.email(), role.email()))));
        }
        if (!role.link().isEmpty()) {
            facts.add(Detail.of(from.words().say("fact.website"), List.of(from.outside(role.link()))));
        }
        return facts;
    }

    private static void add(List<Detail> facts, String term, String value) {
        if (!value.isEmpty()) {
            facts.add(Detail.of(term, value));
        }
    }

    private static List<Contact> contacts(Viewpoint from, Role role) {
        return from.guide().councils().stream().map(CouncilGuide::council)
                .filter(council -> council.offices().containsKey(role)).limit(Pager.LONGEST)
                .map(council -> contact(from, council, council.office(role))).toList();
    }

    private static Contact contact(Viewpoint from, Council council, Council.Office office) {
        String unknown = from.words().say("not-known");
        return new Contact(from.to(council), office.names().isEmpty() ? unknown : String.join(", ", office.names()),
                office.phone().isEmpty() ? unknown : office.phone(),
                office.email().isEmpty() ? unknown : office.email());
    }

    private static List<Duty> towards(Viewpoint from, Role role, Part part) {
        List<Duty> towards = new ArrayList<>();
        for (PlacedClause placed : part.naming()) {
            placed.clause().rules().stream().filter(rule -> isTowards(rule, role))
                    .map(rule -> duty(from, new RuleOfClause(rule, placed), from.to(rule.who())))
                    .forEach(towards::add);
        }
        return towards;
    }

    private static boolean isTowards(Rule rule, Role role) {
        return !rule.who().contains(role) && (rule.tell().contains(role) || rule.approval().contains(role));
    }

    /// @param who whom it binds where that is not the role whose page this is
    private static Duty duty(Viewpoint from, RuleOfClause duty, List<Link> who) {
        PlacedClause clause = duty.clause();
        List<Detail> limits = new ArrayList<>();
        if (!who.isEmpty()) {
            limits.add(Detail.of(from.words().say("rule.who"), who));
        }
        limits.addAll(new RuleLines(from).limits(duty.rule()));
        return new Duty(from.to(clause), from.to(clause.edition().council()),
                new EditionWords(from).tag(clause.edition()), new Marks(from).of(duty.rule().duty(), ""),
                duty.rule().says(), limits);
    }
}
