package clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.Problems;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The real councils' site, built once for all tests of a run into `target/test-site`.
public final class BuiltSite {

    private static final Path FOLDER = Path.of("target/test-site").toAbsolutePath();
    private static final BuiltSite ONLY = new BuiltSite();

    private BuiltSite() {
        Problems problems = new Problems();
        LocalDate date = LocalDate.of(2026, 11, 20);
        var built = new Pipeline(problems).build(
                new Pipeline.Folders(Path.of("content"), Path.of("templates"), handbook(), FOLDER, date),
                Progress.SILENT);
        assertThat(problems.inOrder()).isEmpty();
        assertThat(built).isPresent();
    }

    /// A folder with the pages that the site leads to stands in for the handbook, which the build makes elsewhere.
    private static Optional<Path> handbook() {
        try {
            Path folder = Files.createDirectories(FOLDER.resolveSibling("test-handbook"));
            for (String page : List.of("index.html", "data-files.html")) {
                Files.writeString(folder.resolve(page), "<!DOCTYPE html><html lang=\"en\"><head><title>Handbook</title>"
                        + "</head><body><h1>Handbook</h1></body></html>\n");
            }
            return Optional.of(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// The one site.
    public static BuiltSite get() {
        return ONLY;
    }

    /// Its folder.
    public Path folder() {
        return FOLDER;
    }

    /// A page by its address.
    Document page(String address) {
        try {
            return Jsoup.parse(FOLDER.resolve(address).toFile(), "UTF-8");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// A page and those that it goes on with.
    List<Document> parts(String address) {
        Path rest = FOLDER.resolve(address.replace(".html", ""));
        List<Document> parts = new ArrayList<>(List.of(page(address)));
        if (Files.isDirectory(rest)) {
            pages(rest).forEach(part -> parts.add(page(FOLDER.relativize(part).toString())));
        }
        return parts;
    }

    /// Every page of the guidance site by its path, sorted; the stand-in for the handbook is none.
    public List<Path> pages() {
        return pages(FOLDER).stream().filter(page -> !page.startsWith(FOLDER.resolve("tool"))).toList();
    }

    /// Every page in a folder, sorted.
    public static List<Path> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// At most `most` pages of each kind; a kind is told by the folder a page stands in, with councils, policies and
    /// editions taken alike.
    public List<Path> someOfEachKind(int most) {
        Map<String, List<Path>> kinds =
                pages().stream().collect(Collectors.groupingBy(this::kind, TreeMap::new, Collectors.toList()));
        return kinds.values().stream().flatMap(pages -> pages.stream().limit(most)).toList();
    }

    private String kind(Path page) {
        Path path = FOLDER.relativize(page);
        boolean ofCouncil =
                Files.isRegularFile(Path.of("content/councils").resolve(path.getName(0)).resolve("council.yaml"));
        String depth = " " + path.getNameCount()
                + (path.endsWith("index.html") ? " index" : path.toString().contains("-card") ? " card" : "");
        if (!ofCouncil) {
            return path.getNameCount() == 1 ? path.toString() : path.getName(0) + depth + ofItsOwn(path);
        }
        return "council" + depth + (path.toString().contains("clauses") ? " clauses" : "");
    }

    /// Tells pages apart that stand in one folder and are drawn by templates of their own.
    private static String ofItsOwn(Path path) {
        return path.toString().matches(".*--.*--.*")
                ? " three"
                : ofOneOf(path);
    }

    private static String ofOneOf(Path path) {
        return Stream.of("moments", "--", "for-", "overview").filter(path.toString()::contains).findFirst()
                .map(name -> " " + name).orElse("");
    }
}
