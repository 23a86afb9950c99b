package clausebook.render.page.site;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.Wording;
import clausebook.guide.EditionGuide;
import clausebook.render.engine.Html;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.DutyKey;
import clausebook.render.part.Frame;
import clausebook.render.part.Link;
import clausebook.render.part.PageKind;
import clausebook.render.part.Pager;
import clausebook.render.part.Viewpoint;
import clausebook.render.part.edition.UnreadNotes;
import clausebook.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// How this site is made: whose words these are, from which documents, by which codebook, and what it can't tell.
public final class AboutPage implements PageKind {

    /// What the page shows.
    ///
    /// @param moreSources how many more documents there are, or empty
    public record View(Html whose, Html method, List<Force> codebook,
            List<Source> sources, String moreSources, Html limits, String built) {}

    /// A duty and the words of a source that give it.
    public record Force(DutyKey duty, String printed) {}

    /// The document of one edition.
    public record Source(String council, Link edition, String document, String wording) {}

    @Override
    public Stream<Page> pages(Book book) {
        return book.page(SitePage.ABOUT, "about.ftlh", "content/site.yaml", AboutPage::sheet);
    }

    private static Sheet sheet(Viewpoint from) {
        List<EditionGuide> editions = from.guide().policies().flatMap(policy -> policy.editions().stream()).toList();
        List<Source> sources = editions.stream().limit(Pager.LONGEST).map(guide -> source(from, guide)).toList();
        String more = editions.size() > sources.size()
                ? from.words().count("count.more", editions.size() - sources.size())
                : "";
        boolean official = editions.stream().anyMatch(guide -> guide.edition().wording() == Wording.OFFICIAL);
        View view = new View(prose(from, official ? "about.whose.both" : "about.whose"), prose(from, "about.method"),
                DutyKey.all(from).stream().map(key -> new Force(key, from.words().say("codebook." + key.duty().word())))
                        .toList(),
                sources, more, prose(from, "about.limits"),
                from.words().say("built", from.dates().of(from.guide().date())));
        return new Sheet(from.words(), Frame.of(from, from.words().say("about.title"))
                .lacking(new UnreadNotes(from).ofAll("unread.on-home")), view);
    }

    private static Source source(Viewpoint from, EditionGuide guide) {
        return new Source(Words.opening(guide.council().called()),
                from.to(Address.of(guide.id()) + "#Source", guide.label()),
                guide.edition().source().title(), from.words().say("wording." + guide.edition().wording().word()));
    }

    private static Html prose(Viewpoint from, String key) {
        return Html.blocks(from.words().say(key), from.plainLinker());
    }
}
