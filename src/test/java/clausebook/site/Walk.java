package clausebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Steps of a reader from the first page of a site, one link each, without JavaScript. Paths are those from the site's
/// root.
final class Walk {

    private final Path site;
    private final Map<String, Document> read = new HashMap<>();

    Walk(Path site) {
        this.site = site;
    }

    /// How many steps each page is away that can be reached over pages of one sort.
    ///
    /// @param over the pages from which a reader goes on; the first page always counts
    Map<String, Integer> steps(Predicate<String> over) {
        Map<String, Integer> steps = new HashMap<>(Map.of("index.html", 0));
        Deque<String> next = new ArrayDeque<>(steps.keySet());
        while (!next.isEmpty()) {
            String from = next.remove();
            if (from.equals("index.html") || over.test(from)) {
                links(from).stream().filter(to -> steps.putIfAbsent(to, steps.get(from) + 1) == null)
                        .forEach(next::add);
            }
        }
        return steps;
    }

    /// The pages to which a page links, the part behind `#` left out.
    List<String> links(String page) {
        return page(page).select("a[href]").eachAttr("href").stream()
                .filter(link -> !link.contains(":") && !link.startsWith("#"))
                .map(link -> site
                        .relativize(site.resolve(page).resolveSibling(link.replaceFirst("[#?].*", "")).normalize())
                        .toString().replace('\\', '/'))
                .filter(link -> link.endsWith(".html")).distinct().toList();
    }

    Document page(String path) {
        return read.computeIfAbsent(path, unread -> Jsoup.parse(read(site.resolve(unread))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
