package clausebook.render.page.site;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.part.Book;
import clausebook.render.part.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The site map for search engines, where the site's absolute address is known: several maps under one where it is
/// long.
public final class SiteMap {

    private static final int LONGEST = 20_000;

    /// Absolute addresses.
    ///
    /// @param index true where they are those of other maps
    public record View(boolean index, List<String> addresses) {}

    private SiteMap() {}

    public static Stream<Page> of(List<Page> pages, Book book) {
        return book.guide().site().address().stream().flatMap(site -> {
            List<String> all = pages.stream().filter(Page::listed).map(page -> site + page.path()).toList();
            return maps(site, all).map(map -> page(map, book));
        });
    }

    private record Part(String path, View view) {}

    private static Stream<Part> maps(String site, List<String> all) {
        if (all.size() <= LONGEST) {
            return Stream.of(new Part(SitePage.SITE_MAP.path(), new View(false, all)));
        }
        List<Part> maps = new ArrayList<>();
        IntStream.range(0, (all.size() + LONGEST - 1) / LONGEST)
                .forEach(at -> maps.add(new Part(Address.siteMap(at),
                        new View(false, all.subList(at * LONGEST, Math.min(all.size(), (at + 1) * LONGEST))))));
        maps.add(new Part(SitePage.SITE_MAP.path(),
                new View(true, maps.stream().map(map -> site + map.path()).toList())));
        return maps.stream();
    }

    private static Page page(Part map, Book book) {
        return book.page(map.path(), "sitemap.ftlh", "content/site.yaml",
                from -> new Sheet(from.words(), Frame.bare(from, ""), map.view())).unlisted();
    }
}
