package clausebook.render.page.site;

import clausebook.address.SitePage;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Stance;
import clausebook.corpus.Worded;
import clausebook.guide.ChecklistLine;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.guide.Standing;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The search page. Its script fills it; without one it leads to the A to Z.
public final class SearchPage implements PageKind {

    /// What the script says, by the names it knows.
    private static final List<String> PHRASES = List.of("one", "many", "none", "close", "narrowed",
            "common", "without", "without-one", "begun", "unsaid", "unnamed", "corrected", "exactly", "unknown",
            "also", "all-away", "more-answers", "state-silent", "state-not-yet-read", "state-not-covered",
            "state-not-mentioned", "state-for-others", "kind-t", "kind-a", "kind-r", "kind-i", "kind-g", "kind-s",
            "kind-n",
            "kind-k", "kind-c", "kind-p", "kind-l", "page", "previous", "next", "earlier", "leading", "fault", "titled",
            "paged");

    /// @param here    the page itself, for forms and links that the script takes over
    /// @param all     what works without a script
    /// @param ways    where else to look
    /// @param phrases what the script says
    /// @param duties  the marks of duties in the order of the list
    /// @param stances the marks of stances in the order of the list
    public record View(String here, Link all, List<Line> ways, List<Choice> phrases, List<Filter> filters,
            List<Choice> duties, List<StanceMark> stances) {}

    /// What an answer amounts to.
    ///
    /// @param duty  the duty whose mark it has, or empty
    /// @param words empty where the answer says it all
    public record StanceMark(String duty, String words) {}

    /// By what results can be narrowed.
    public record Filter(String name, String title, List<Choice> choices) {}

    /// A word of the script or of an address, with the words a reader sees.
    public record Choice(String key, String words) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.page(SitePage.SEARCH, "search.ftlh", "content", SearchPage::sheet);
    }

    private static Sheet sheet(Viewpoint from) {
        Words words = from.words();
        Stream<Choice> phrases = PHRASES.stream().map(key -> new Choice(key, words.say("search." + key)));
        Stream<Choice> standings = Stream.of(Standing.values())
                .map(standing -> new Choice("is-" + standing.word(), words.say("standing." + standing.word())));
        View view = new View(from.href(from.path()), from.to(SitePage.A_TO_Z, words.say("a-z.title")), ways(from),
                Stream.concat(phrases, standings).toList(), filters(from),
                Stream.of(Duty.values()).map(duty -> choice(duty, words, "duty.")).toList(),
                Stream.of(Stance.values()).map(stance -> mark(stance, words)).toList());
        return new Sheet(from.words(), Frame.of(from, words.say("search.title"))
                .lacking(new UnreadNotes(from).ofAll("unread.on-search")), view);
    }

    private static List<Line> ways(Viewpoint from) {
        return List.of(way(from, SitePage.A_TO_Z, "a-z.title"), way(from, SitePage.QUESTIONS, "door.questions"),
                way(from, SitePage.TOPICS, "door.topics"), way(from, SitePage.ROLES, "foot.roles"));
    }

    private static Line way(Viewpoint from, SitePage page, String name) {
        return Line.of(from.to(page, from.words().say(name)), from.words().say("search.ways." + page.word()));
    }

    private static Choice choice(Worded value, Words words, String key) {
        return new Choice(value.word(), words.say(key + value.word()));
    }

    private static StanceMark mark(Stance stance, Words words) {
        Optional<Duty> duty = switch (stance) {
            case FORBIDDEN -> Optional.of(Duty.MUST_NOT);
            case ADVISED_AGAINST -> Optional.of(Duty.SHOULD_NOT);
            case ADVISED -> Optional.of(Duty.SHOULD);
            case REQUIRED -> Optional.of(Duty.MUST);
            case ALLOWED -> Optional.of(Duty.MAY);
            case CONDITIONAL, NAMED, NONE -> Optional.empty();
        };
        String alone = stance == Stance.CONDITIONAL ? words.say("search.only-if") : "";
        return new StanceMark(duty.map(Duty::word).orElse(""),
                duty.map(each -> words.say("duty." + each.word())).orElse(alone));
    }

    /// Only what some clause has can be chosen. Councils may be very many: the script brings those that were found.
    private static List<Filter> filters(Viewpoint from) {
        Guide guide = from.guide();
        Words words = from.words();
        Stream<EditionGuide> editions = guide.policies().flatMap(policy -> policy.editions().stream());
        List<PolicyKind> kinds = guide.policies().map(PolicyGuide::kind).distinct().toList();
        Stream<Filter> byKind = kinds.size() < 2
                ? Stream.empty()
                : Stream.of(filter(words, "kind", entries(guide.vocabulary().policyKinds().all().stream()
                        .filter(kinds::contains).toList())));
        return Stream.concat(byKind, Stream.of(filter(words, "audience", entries(guide.vocabulary().audiences().all())),
                filter(words, "duty",
                        Stream.of(ChecklistLine.Sign.values()).map(sign -> choice(sign, words, "search."))),
                filter(words, "status",
                        editions.map(EditionGuide::standing).distinct().sorted()
                                .map(standing -> choice(standing, words, "standing."))),
                filter(words, "topic", entries(guide.vocabulary().topics().all().stream()
                        .filter(topic -> !guide.about(topic).isEmpty()).toList()))))
                .toList();
    }

    private static Stream<Choice> entries(List<? extends Entry> entries) {
        return entries.stream().map(entry -> new Choice(entry.id(), entry.name()));
    }

    private static Filter filter(Words words, String name, Stream<Choice> choices) {
        return new Filter(name, words.say("search." + name), choices.toList());
    }
}
