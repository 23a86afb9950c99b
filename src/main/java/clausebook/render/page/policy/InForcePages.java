package clausebook.render.page.policy;

import clausebook.address.Address;
import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Status;
import clausebook.guide.EditionGuide;
import clausebook.guide.PolicyGuide;
import clausebook.guide.Tenure;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Detail;
import clausebook.render.part.Frame;
import clausebook.render.part.Line;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.EditionWords;
import clausebook.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A page for each policy that tells which edition held on which dates: look for the row that holds your day.
public final class InForcePages implements PageKind {

    /// What the page shows.
    ///
    /// @param spans   the newest first; empty where no edition is known to have held
    /// @param unknown editions of which nobody can say
    /// @param never   drafts and reconstructed texts, which never held
    public record View(String policy, String lede, List<Span> spans, List<Line> unknown, List<Line> never) {}

    /// When an edition held.
    public record Span(Link edition, String from, String until, Detail minute) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.guide().policies().map(policy -> page(book, policy));
    }

    private static Page page(Book book, PolicyGuide policy) {
        return book.page(Address.inForce(policy.id()), "in-force.ftlh", policy.leading().edition().at().file(),
                from -> sheet(from, policy));
    }

    private static Sheet sheet(Viewpoint from, PolicyGuide policy) {
        String name = Words.opening(policy.council().fullName()) + ", " + policy.title();
        View view = new View(name, from.words().say(policy.tenures().isEmpty() ? "span.lede.none" : "span.lede"),
                policy.tenures().reversed().stream().map(tenure -> span(from, tenure)).toList(),
                others(from, policy,
                        edition -> edition.status() == Status.UNKNOWN || edition.status() == Status.WITHDRAWN),
                others(from, policy, edition -> edition.status() == Status.DRAFT));
        return new Sheet(from.words(),
                Frame.of(from, from.words().say("title.in-force", policy.title(), policy.council().called()),
                        Frame.crumbs(from, policy.leading())),
                view);
    }

    private static Span span(Viewpoint from, Tenure tenure) {
        return new Span(from.to(tenure.edition()), began(from, tenure), until(from, tenure),
                new EditionWords(from).minute(tenure.edition()));
    }

    /// The day, and what kind of day it was where that is not the day from which it holds.
    private static String began(Viewpoint from, Tenure tenure) {
        return tenure.from().map(date -> day(from, tenure.edition(), shown(from, date)))
                .orElse(from.words().say("not-known"));
    }

    private static String day(Viewpoint from, EditionGuide guide, String day) {
        Edition.Dates dates = guide.edition().dates();
        return dates.inForce().isPresent()
                ? day
                : from.words().say(dates.adopted().isPresent() ? "span.adopted" : "span.issued", day);
    }

    /// The last day where it is known; else when the next edition began.
    private static String until(Viewpoint from, Tenure tenure) {
        return switch (tenure.end()) {
            case OPEN -> from.words().say("span.open");
            case WITHDRAWN -> from.words().say("span.withdrawn",
                    tenure.until().map(date -> shown(from, date)).orElse(from.words().say("span.no-day")));
            case REPLACED -> tenure.until()
                    .map(next -> next.day() > 0
                            ? from.dates().of(next.first().minusDays(1))
                            : from.words().say("span.next-began", shown(from, next)))
                    .orElse(from.words().say("not-known"));
        };
    }

    private static String shown(Viewpoint from, PartialDate date) {
        return date.day() > 0 ? from.dates().of(date) : from.words().say("span.day-unknown", from.dates().of(date));
    }

    private static List<Line> others(Viewpoint from, PolicyGuide policy, Predicate<Edition> wanted) {
        Set<EditionGuide> held = policy.tenures().stream().map(Tenure::edition).collect(Collectors.toSet());
        return policy.editions().reversed().stream()
                .filter(guide -> wanted.test(guide.edition()) && !held.contains(guide)).map(guide -> line(from, guide))
                .toList();
    }

    private static Line line(Viewpoint from, EditionGuide edition) {
        String start = edition.start().map(date -> day(from, edition, shown(from, date))).orElse("");
        return new Line(from.to(edition), start, new EditionWords(from).tag(edition), List.of());
    }
}
