package clausebook.export;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.corpus.EditionId;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import clausebook.guide.News;
import clausebook.guide.PolicyGuide;
import clausebook.output.OutputFile;
import clausebook.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Atom feeds of new editions (RFC 4287): `feed.xml`, `<council>/feed.xml`, `<council>/<policy>/feed.xml`. Only where
/// the site's address is known, for links in a feed are absolute.
final class Feeds {

    /// A feed tells what is new; the pages hold the rest.
    private static final int MOST = 100;

    private final Guide guide;
    private final Words words;
    private final String site;

    private Feeds(Guide guide, Words words, String site) {
        this.guide = guide;
        this.words = words;
        this.site = site;
    }

    static Stream<OutputFile> files(Guide guide, Words words) {
        return guide.site().address().stream().flatMap(site -> new Feeds(guide, words, site).all());
    }

    private Stream<OutputFile> all() {
        Stream<OutputFile> whole = News.feed(guide).stream().map(path -> file(path,
                words.say("feed.title", guide.site().title()), SitePage.HOME.path(), () -> News.of(guide.councils())));
        return Stream
                .of(whole, guide.councils().stream().flatMap(this::ofCouncil), guide.policies().flatMap(this::ofPolicy))
                .flatMap(files -> files);
    }

    private Stream<OutputFile> ofCouncil(CouncilGuide council) {
        return News.feed(guide, council).stream()
                .map(path -> file(path, words.say("feed.title.council", council.called()),
                        Address.of(council.id()), () -> News.of(List.of(council))));
    }

    private Stream<OutputFile> ofPolicy(PolicyGuide policy) {
        return News.feed(guide, policy).stream()
                .map(path -> file(path,
                        words.say("feed.title.policy", policy.title(), policy.council().called()),
                        Address.of(policy.id()), () -> News.of(policy)));
    }

    /// @param page the page that shows the same, from the site's root
    private OutputFile file(String path, String title, String page, Supplier<List<News>> news) {
        return new OutputFile(path, "feed", () -> bytes(path, title, page, news.get()));
    }

    private byte[] bytes(String feed, String title, String page, List<News> news) {
        AtomXml xml = new AtomXml();
        xml.open("feed").text("id", "urn:uuid:" + LastingId.of("feed", site + feed)).text("title", title)
                .text("subtitle", words.say("feed.subtitle", MOST)).text("updated", time(news.getFirst()))
                .link("self", "application/atom+xml", site + feed).link("alternate", "text/html", site + page)
                .text("generator", "Clausebook");
        xml.open("author").text("name", guide.site().title()).close();
        news.stream().limit(MOST).forEach(one -> entry(xml, one));
        return xml.close().bytes();
    }

    /// It leads to what the edition changed, or, for the oldest, to the edition itself.
    private void entry(AtomXml xml, News news) {
        EditionId id = news.edition().id();
        Optional<EditionChanges> changes = guide.changes(id);
        NewsWords told = new NewsWords(words, news, changes);
        String page = changes.map(change -> Address.changes(change.from().edition().id(), id)).orElse(Address.of(id));
        xml.open("entry").text("id", "urn:uuid:" + LastingId.of("edition", id.toString())).text("title", told.title())
                .text("updated", time(news)).link("alternate", "text/html", site + page);
        if (changes.isPresent()) {
            xml.link("related", "text/html", site + Address.of(id));
        }
        xml.text("summary", told.summary()).close();
    }

    /// The first moment that the date may mean. The summary tells the date as far as it is known.
    private static String time(News news) {
        return news.date().first() + "T00:00:00Z";
    }
}
