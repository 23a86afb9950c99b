package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each line of a checklist, card, moment or "Can I post this?" leads to the clause that says it, and a checklist is
/// near the first page.
final class ChecklistLinksTest {

    private static final Path SITE = BuiltSite.get().folder();

    @TempDir private Path folder;
    private final Map<Path, Document> read = new HashMap<>();

    @Test
    void everyLineLeadsToTheClauseThatSaysIt() {
        List<Path> pages = BuiltSite.get().pages().stream()
                .filter(page -> SITE.relativize(page).toString().matches("(?:checklists|can-i-post).*")).toList();
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(pages.stream().mapToInt(page -> page(page).select(".tasks > li").size()).sum()).isGreaterThan(1500);
        assertThat(pages.stream().flatMap(page -> faults(page).stream())).isEmpty();
    }

    @Test
    void everyLineThatForbidsBeginsWithDoNotAndNoOtherDoes() {
        for (Path page : BuiltSite.get().pages().stream().filter(page -> page.startsWith(SITE.resolve("checklists")))
                .toList()) {
            for (Element line : page(page).select(".tasks:not(.follows) > li")) {
                boolean forbids =
                        line.selectFirst(".duty").classNames().stream().anyMatch(name -> name.endsWith("-not"));
                assertThat(line.selectFirst(".text").text().startsWith("do not ")).as(page + ": " + line.text())
                        .isEqualTo(forbids);
            }
        }
    }

    @Test
    void theFirstPageLeadsToThePageOfEachReaderWithAChecklist() {
        List<String> near = page(SITE.resolve("index.html")).select("a[href]").eachAttr("href");
        assertThat(BuiltSite.get().pages().stream().map(page -> SITE.relativize(page).toString())
                .filter(page -> page.matches("checklists/[a-z-]+/[a-z-]+\\.html") && !page.endsWith("-card.html"))
                .filter(page -> !page.contains("/moments/"))
                .map(page -> page.replaceFirst("checklists/(.*)\\.html", "for/$1/index.html"))).hasSize(11)
                .allMatch(near::contains);
    }

    @Test
    void plantedWrongLinksAreCaught() throws IOException {
        Path good = SITE.resolve("checklists/salisbury/staff.html");
        Document page = Jsoup.parse(Files.readString(good));
        List<Element> numbers = page.select(".tasks .num");
        numbers.get(0).attr("href", "../../salisbury/social-media/clauses/gone.html");
        numbers.get(1).attr("href", numbers.getLast().attr("href"));
        Path planted = Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("staff.html"),
                page.outerHtml());
        read.put(good, Jsoup.parse(Files.readString(planted)));
        assertThat(faults(good)).hasSize(2);
    }

    private List<String> faults(Path page) {
        List<String> faults = new ArrayList<>();
        for (Element line : page(page).select(".tasks > li")) {
            String[] way = line.selectFirst(".num").attr("href").split("#");
            Path target = page.resolveSibling(way[0]).normalize();
            boolean there =
                    Files.isRegularFile(target) && (way.length == 1 || page(target).getElementById(way[1]) != null);
            if (!there || !says(page(target), line.selectFirst(".text").text())) {
                faults.add(page + ": " + line.text() + " => " + String.join("#", way));
            }
        }
        return faults;
    }

    /// The clause's page lists its rules by the words that the line begins with.
    private static boolean says(Document clause, String line) {
        String words = line.replaceFirst("^do not ", "");
        return clause.select(".rules .rule > span:last-child, [aria-labelledby=Says] li").stream().map(Element::text)
                .map(said -> said.replaceFirst("^[A-Z][a-z]+: ", "").replaceFirst("[.;,]$", ""))
                .anyMatch(words::startsWith);
    }

    private Document page(Path file) {
        return read.computeIfAbsent(file, path -> {
            try {
                return Jsoup.parse(Files.readString(path));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }
}
