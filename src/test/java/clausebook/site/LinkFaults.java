package clausebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Links of a site that lead nowhere: to a file that is not there, or to a fragment that its page does not have.
final class LinkFaults {

    private final Path root;
    private final Map<Path, Document> pages = new HashMap<>();
    private final Map<Path, Set<String>> fragments = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    private LinkFaults(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    static List<String> in(Path root) {
        LinkFaults faults = new LinkFaults(root);
        BuiltSite.pages(root).forEach(page -> faults.pages.put(page.toAbsolutePath().normalize(), parse(page)));
        faults.pages.keySet().stream().sorted().forEach(faults::check);
        return faults.found;
    }

    private static Document parse(Path page) {
        try {
            return Jsoup.parse(page.toFile(), "UTF-8");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void check(Path page) {
        Set<String> ids = new HashSet<>();
        pages.get(page).select("[id]").stream().map(Element::id).filter(id -> !ids.add(id))
                .forEach(id -> found.add(page + ": id twice: " + id));
        for (Element element : pages.get(page).select("[href], [src], form[action]")) {
            String link = element.hasAttr("href")
                    ? element.attr("href")
                    : element.hasAttr("src") ? element.attr("src") : element.attr("action");
            check(page, link);
        }
    }

    private void check(Path page, String link) {
        if (link.matches("(?s)[a-z][a-z0-9+.-]*:.*")) {
            return;
        }
        URI uri = URI.create(link.replace(" ", "%20"));
        Path target = uri.getPath().isEmpty() ? page : page.getParent().resolve(uri.getPath()).normalize();
        if (!target.startsWith(root) || !Files.isRegularFile(target)) {
            found.add(page + ": no file for " + link);
        } else if (uri.getFragment() != null && !fragments(target).contains(uri.getFragment())) {
            found.add(page + ": no place for " + link);
        }
    }

    private Set<String> fragments(Path page) {
        return fragments.computeIfAbsent(page, _ -> new HashSet<>(
                pages.containsKey(page) ? pages.get(page).select("[id]").eachAttr("id") : List.of()));
    }
}
