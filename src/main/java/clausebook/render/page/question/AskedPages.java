package clausebook.render.page.question;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Asked;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Policy;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Worded;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import clausebook.render.part.HeadedList;
import clausebook.render.part.Line;
import clausebook.render.part.ListPart;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.task.CouncilTasks;
import clausebook.render.part.text.ClauseGroups;
import clausebook.render.part.text.Passage;
import clausebook.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people ask about today, such as a new platform: which policies name it, which hold for it in general words, and
/// which a person read and found silent.
public final class AskedPages implements PageKind {

    /// All that is asked.
    public record Index(List<Line> asked) {}

    /// What policies say about one thing.
    ///
    /// @param named   clauses that name it, by policy
    /// @param covered clauses that hold for it without naming it, by policy
    /// @param silent  councils whose policy was read for it in vain, with the day
    /// @param unread  councils whose policy nobody has read for it
    public record View(String title, String lede, String words, List<HeadedList<Passage>> named,
            List<HeadedList<Passage>> covered, List<Line> silent, List<Line> unread, Pager pager) {}

    @Override
    public Stream<Page> pages(Book book) {
        List<Asked> asked = book.guide().vocabulary().asked();
        if (asked.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(book.page(SitePage.ASKED, "asked-all.ftlh", "content/vocabulary/asked.yaml",
                AskedPages::index), asked.stream().flatMap(one -> pages(book, one)));
    }

    private static Sheet index(Viewpoint from) {
        List<Line> asked = from.guide().vocabulary().asked().stream()
                .map(one -> Line.of(from.to(Address.of(one), one.name()), lede(from, one))).toList();
        return new Sheet(from.words(), Frame.of(from, from.words().say("asked.title"),
                from.to(SitePage.QUESTIONS, from.words().say("questions.title"))), new Index(asked));
    }

    private static Stream<Page> pages(Book book, Asked asked) {
        return book.pages(Address.of(asked), CouncilTasks.split(Told.councils(book.guide(), asked)), "asked.ftlh",
                "content/vocabulary/asked.yaml", (from, part) -> sheet(from, asked, part));
    }

    private static Sheet sheet(Viewpoint from, Asked asked, ListPart<CouncilGuide> part) {
        Pager pager = part.pager(from);
        String title = from.words().say("title.asked", asked.name());
        return new Sheet(from.words(), Frame.of(from, pager.titled(from, title),
                from.to(SitePage.QUESTIONS, from.words().say("questions.title")),
                from.to(SitePage.ASKED, from.words().say("asked.title"))), view(from, asked, part.things(), pager));
    }

    private static View view(Viewpoint from, Asked asked, List<CouncilGuide> councils, Pager pager) {
        List<PlacedClause> named = new ArrayList<>();
        List<PlacedClause> covered = new ArrayList<>();
        List<Line> silent = new ArrayList<>();
        List<Line> unread = new ArrayList<>();
        for (CouncilGuide guide : councils) {
            Told told = Told.of(from.guide(), asked, guide);
            named.addAll(told.named());
            covered.addAll(told.covered());
            switch (told.way()) {
                case SILENT -> silent.add(Line.of(from.to(guide.council()),
                        from.words().say("cell.read-on", from.dates().of(told.read().orElseThrow()))));
                case UNREAD -> unread.add(Line.of(from.to(guide.council())));
                case NAMED, COVERED -> {}
            }
        }
        ClauseGroups groups = new ClauseGroups(from);
        return new View(asked.name(), lede(from, asked), String.join(", ", asked.words()), groups.passages(named),
                groups.passages(covered), silent, unread, pager);
    }

    /// How many councils' policies stand to it in which way.
    private static String lede(Viewpoint from, Asked asked) {
        Map<Way, Integer> counts = new EnumMap<>(Map.of(Way.NAMED, 0));
        Told.councils(from.guide(), asked)
                .forEach(council -> counts.merge(Told.of(from.guide(), asked, council).way(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> from.words().count("asked." + count.getKey().word(), count.getValue()))
                .collect(Collectors.joining(", ", "", "."));
    }

    private enum Way implements Worded {
        NAMED, COVERED, SILENT, UNREAD
    }

    /// What the policies of one council that speak today say about it.
    ///
    /// @param read the day on which a person read them for it
    private record Told(List<PlacedClause> named, List<PlacedClause> covered, Optional<LocalDate> read) {

        /// Councils that say something about it or were read for it, and those with a policy of the same kind.
        static List<CouncilGuide> councils(Guide guide, Asked asked) {
            Set<PolicyKind> kinds = Stream.concat(asked.named().stream(), asked.covered().stream())
                    .flatMap(written -> ClauseId.of(written.words()).stream())
                    .flatMap(id -> guide.find(id.policy()).stream()).map(PolicyGuide::policy).map(Policy::kind)
                    .collect(Collectors.toSet());
            return guide.present().stream().filter(council -> kinds.isEmpty()
                    || of(guide, asked, council).way() != Way.UNREAD
                    || !council.only(kinds::contains).policies().isEmpty()).toList();
        }

        static Told of(Guide guide, Asked asked, CouncilGuide council) {
            return new Told(clauses(guide, asked.named(), council), clauses(guide, asked.covered(), council),
                    Optional.ofNullable(asked.read().get(council.id())));
        }

        Way way() {
            if (!named.isEmpty()) {
                return Way.NAMED;
            }
            return !covered.isEmpty() ? Way.COVERED : read.isPresent() ? Way.SILENT : Way.UNREAD;
        }

        private static List<PlacedClause> clauses(Guide guide, List<SourceText> written, CouncilGuide council) {
            return written.stream().map(SourceText::words).map(ClauseId::of).flatMap(Optional::stream)
                    .filter(id -> id.policy().council().equals(council.id()))
                    .flatMap(id -> standing(guide, id).stream()).toList();
        }

        private static Optional<PlacedClause> standing(Guide guide, ClauseId id) {
            return guide.find(id.policy()).flatMap(policy -> policy.leading().find(id));
        }
    }
}
