package clausebook.render.page.people;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Audience;
import clausebook.corpus.Edition;
import clausebook.corpus.Entry;
import clausebook.corpus.Rule;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.RuleOfClause;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.render.part.list.AudienceList;
import clausebook.render.part.task.ChecklistWays;
import clausebook.render.part.task.Cover;
import clausebook.render.part.text.ClauseGroups;
import clausebook.render.part.text.RuleLine;
import clausebook.render.part.text.RuleLines;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The list of audiences, and for each which policies bind it, by which rules, and which do not, with where to look
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
    public record Policy(HeadedList<RuleLine> rules, boolean bound, String says, String instead, Link saying,
            List<Link> checklist) {}

    private record Bound(EditionGuide edition, List<RuleOfClause> rules) {}

    @Override
    public Stream<Page> pages(Book book) {
        return Stream.concat(
                book.page(SitePage.AUDIENCES, "audiences.ftlh", "content/vocabulary/audiences.yaml",
                        AudiencePages::index),
                book.guide().vocabulary().audiences().all().stream().flatMap(audience -> pages(book, audience)));
    }

    private static Sheet index(Viewpoint from) {
        return new Sheet(from.words(), Frame.of(from, from.words().say("audiences.title")),
                new Index(AudienceList.all(from)));
    }

    private static Stream<Page> pages(Book book, Audience audience) {
        return book.pages(Address.of(audience), split(bound(book.guide(), audience)), "audience.ftlh",
                audience.at().toString(), (from, part) -> sheet(from, audience, part));
    }

    /// Every policy with the rules that bind the audience.
    private static List<Bound> bound(Guide guide, Audience audience) {
        Map<EditionGuide, List<RuleOfClause>> byEdition = new LinkedHashMap<>();
        guide.policies().forEach(policy -> byEdition.put(policy.leading(), new ArrayList<>()));
        guide.binding(audience).forEach(rule -> byEdition.get(rule.clause().edition()).add(rule));
        return byEdition.entrySet().stream().map(entry -> new Bound(entry.getKey(), entry.getValue())).toList();
    }

    /// Whole policies on each page, as many as fit by their rules; the statement itself counts as a line.
    private static List<List<Bound>> split(List<Bound> policies) {
        List<List<Bound>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int size = 0;
        for (Bound policy : policies) {
            if (size > 0 && size + policy.rules().size() >= Pager.LONGEST) {
                parts.add(new ArrayList<>());
                size = 0;
            }
            parts.getLast().add(policy);
            size += policy.rules().size() + 1;
        }
        return parts;
    }

    private static Sheet sheet(Viewpoint from, Audience audience, ListPart<Bound> part) {
        Pager pager = part.pager(from);
        Link within = from.guide().vocabulary().audiences().find(audience.within()).map(from::to).orElse(Link.none(""));
        View view = new View(audience.name(), audience.note(), within,
                part.things().stream().map(policy -> policy(from, audience, policy)).toList(), pager);
        String title = pager.titled(from, from.words().say("title.audience", audience.name()));
        return new Sheet(from.words(),
                Frame.of(from, title, from.to(SitePage.AUDIENCES, from.words().say("door.audiences")))
                        .lacking(new UnreadNotes(from).ofAll("unread.on-lists")),
                view);
    }

    private static Policy policy(Viewpoint from, Audience audience, Bound policy) {
        HeadedList<RuleLine> rules = new ClauseGroups(from).under(policy.edition(), policy.rules().stream()
                .map(bound -> new RuleLines(from).apart(bound, whom(from, audience, bound.rule()))).toList());
        Cover cover = Cover.of(from.guide(), policy.edition(), audience);
        for (Edition.NotCovered not : policy.edition().notCovered()) {
            if (not.audience().equals(audience)) {
                Link saying = new EditionWords(from).saying(not).orElse(Link.none(""));
                return new Policy(rules, false, from.words().say(cover.sentence()), Words.opening(not.instead()),
                        saying, List.of());
            }
        }
        return new Policy(rules, cover.isBound(), from.words().say(cover.sentence()), "", Link.none(""),
                new ChecklistWays(from).one(from.guide().find(policy.edition().council().id()).orElseThrow(),
                        audience));
    }

    /// Said where a rule does not name the audience itself.
    private static String whom(Viewpoint from, Audience audience, Rule rule) {
        if (rule.who().isEmpty()) {
            return from.words().say("task.unsaid");
        }
        return rule.who().contains(audience) ? "" : Entry.names(rule.who());
    }
}
