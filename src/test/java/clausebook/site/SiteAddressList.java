package clausebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The addresses of a built site that people may have written down: its pages and data files, and in them the places of
/// clauses and terms.
final class SiteAddressList {

    /// Parts of the machinery, which only pages ask for, and the handbook, which is made elsewhere.
    private static final Pattern NOT_ADDRESSED =
            Pattern.compile("(assets|search|tool)/.*|404\\.html|clausebook-site\\.txt");
    /// Where ids are lifelong: pages of clauses, of editions, and the glossary. Their own headings have ids with a
    /// capital.
    private static final Pattern WITH_PLACES =
            Pattern.compile("[^/]+/[^/]+/(clauses/[^/]+|[^/]+/index)\\.html|glossary\\.html");
    private static final Pattern LIFELONG = Pattern.compile("[a-z0-9-]+");

    private static final int MOST_HOPS = 5;

    private final Path site;
    private final Map<String, Document> pages = new HashMap<>();

    private SiteAddressList(Path site) {
        this.site = site;
    }

    /// Every address of a site, sorted.
    static SortedSet<String> of(Path site) {
        return new SiteAddressList(site).all();
    }

    /// Those of some addresses that lead nowhere in a site, in their order.
    static List<String> unresolved(Path site, Collection<String> addresses) {
        SiteAddressList list = new SiteAddressList(site);
        return addresses.stream().filter(address -> !list.resolves(address, MOST_HOPS)).toList();
    }

    private SortedSet<String> all() {
        SortedSet<String> addresses = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (!NOT_ADDRESSED.matcher(path).matches()) {
                    addresses.add(path);
                    places(path).forEach(place -> addresses.add(path + "#" + place));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return addresses;
    }

    private List<String> places(String path) {
        return WITH_PLACES.matcher(path).matches()
                ? ids(path).stream().filter(id -> LIFELONG.matcher(id).matches()).toList()
                : List.of();
    }

    /// A page that leads on resolves, with all its places, where the page behind it does.
    private boolean resolves(String address, int hops) {
        String[] parts = address.split("#", 2);
        if (hops == 0 || !Files.isRegularFile(site.resolve(parts[0]))) {
            return false;
        }
        Element leadsOn = parts[0].endsWith(".html") ? page(parts[0]).selectFirst("meta[http-equiv=refresh]") : null;
        if (leadsOn != null) {
            String target = leadsOn.attr("content").replaceFirst(".*url=", "");
            Path behind = site.resolve(parts[0]).resolveSibling(target).normalize();
            return resolves(site.relativize(behind).toString().replace('\\', '/'), hops - 1);
        }
        return parts.length == 1 || ids(parts[0]).contains(parts[1]);
    }

    private Set<String> ids(String path) {
        return new HashSet<>(page(path).select("main [id]").eachAttr("id"));
    }

    private Document page(String path) {
        return pages.computeIfAbsent(path, _ -> {
            try {
                return Jsoup.parse(site.resolve(path).toFile(), "UTF-8");
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }
}
