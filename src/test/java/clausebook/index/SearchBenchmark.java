package clausebook.index;

import clausebook.bench.CorpusGenerator;
import clausebook.bench.CorpusSize;
import clausebook.guide.Guide;
import clausebook.site.LoopbackServer;
import clausebook.site.TestBrowser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// What a search costs: bytes (each file gzipped by itself at level 9) and time, in a real browser, at several sizes.
/// Not a test.
public final class SearchBenchmark {

    private static final int QUERIES = 40;
    private static final String REQUESTS = "requests";
    private static final long SEED = 1;
    private static final int REPEATED = 30;
    /// With this heap the index of 60,000 clauses is to be made, in a process of less than 700 MB.
    private static final String MEMORY = "-Xmx520m";
    /// What is new gets little of it: nearly all the rest is held from beginning to end.
    private static final String NEW = "-Xmn90m";
    private static final String LARGE_SITE = "@src/main/launchers/large-site.options";
    private static final Path TEMPLATES = Path.of("templates");

    private final Path site;
    private final List<String> queries;

    private SearchBenchmark(Path site, List<String> queries) {
        this.site = site;
        this.queries = queries;
    }

    /// @param arguments a folder to work in, and numbers of clauses such as `240,6000,60000`; 0 stands for the real
    ///                  content
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        for (String size : arguments[1].split(",")) {
            measure(folder.resolve("search-" + size), Integer.parseInt(size));
        }
    }

    private static void measure(Path folder, int clauses) throws IOException, InterruptedException {
        Path content = clauses == 0 ? Path.of("content") : folder.resolve("content");
        delete(folder);
        if (clauses > 0) {
            CorpusGenerator.write(content, CorpusSize.ofClauses(clauses), SEED);
        }
        System.out.println(clauses + " clauses:");
        index(content);
        Guide guide = Content.of(content);
        Path site = PublishedSearch.write(guide, folder.resolve("site"));
        SearchBenchmark benchmark = new SearchBenchmark(site, SearchQueries.of(guide, QUERIES, SEED));
        try (TestBrowser browser = TestBrowser.open(); LoopbackServer server = LoopbackServer.of(site)) {
            benchmark.first(browser, server);
            benchmark.next(browser, server);
            benchmark.ranking(browser, server);
        }
    }

    /// In a program of its own.
    private static void index(Path content) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int code = new ProcessBuilder(java, MEMORY, NEW, LARGE_SITE, "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), IndexingTime.class.getName(), content.toString()).inheritIO()
                .start().waitFor();
        if (code != 0) {
            System.out.println("  the index could not be made with " + MEMORY);
        }
    }

    private void first(TestBrowser browser, LoopbackServer server) {
        List<Double> times = new ArrayList<>();
        List<Map<String, Double>> loaded = new ArrayList<>();
        for (String query : queries) {
            try (BrowserContext cold = browser.browser().newContext()) {
                Map<String, Double> bytes = new TreeMap<>();
                Page page = counted(cold, bytes);
                long start = System.nanoTime();
                page.navigate(server.address() + "/search.html?q=" + query.replace(" ", "%20"));
                page.waitForFunction("document.querySelector('[role=status]').textContent");
                times.add((System.nanoTime() - start) / 1e6);
                page.waitForTimeout(100);
                loaded.add(bytes);
            }
        }
        tell("first query", loaded.stream().map(SearchBenchmark::sum).toList(), times);
        Set<String> kinds = loaded.stream().flatMap(bytes -> bytes.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        System.out.println("    in the mean: " + kinds.stream()
                .map(kind -> String.format(Locale.ROOT, "%s %.1f", kind,
                        loaded.stream().mapToDouble(bytes -> bytes.getOrDefault(kind, 0.0)).average().orElse(0)))
                .collect(Collectors.joining(", ")));
    }

    private void next(TestBrowser browser, LoopbackServer server) {
        List<Double> sizes = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        Map<String, Double> bytes = new TreeMap<>();
        Page page = counted(browser.browser().newContext(), bytes);
        page.navigate(server.address() + "/search.html");
        SearchPageRunner runner = new SearchPageRunner(page);
        runner.ask(queries.subList(0, 1));
        for (String query : queries.subList(1, QUERIES)) {
            bytes.clear();
            times.add(runner.ask(List.of(query)).getFirst().ms());
            sizes.add(sum(bytes));
        }
        tell("next query", sizes, times);
    }

    /// From letters to ranked clauses in the page itself, without loading and drawing; often, because a browser's clock
    /// is coarse.
    private void ranking(TestBrowser browser, LoopbackServer server) throws IOException {
        String source = SearchScript.source(TEMPLATES.resolve("script/search"));
        try (InputStream more = SearchBenchmark.class.getResourceAsStream("/bench/9-ranking.js")) {
            source += new String(more.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.writeString(site.resolve("assets/search.js"), SearchScript.published(source));
        Page page = browser.browser().newPage();
        page.navigate(server.address() + "/search.html?q=" + queries.getFirst().replace(" ", "%20"));
        page.waitForFunction("document.querySelector('[role=status]').textContent");
        List<Double> times = new ArrayList<>();
        for (String query : queries) {
            times.add(((Number) page.evaluate("query => rankingTime(query, " + REPEATED + ")", query)).doubleValue());
        }
        System.out.printf(Locale.ROOT, "  ranking %.2f ms (p95 %.2f)%n", part(times, .5), part(times, .95));
    }

    private static void tell(String what, List<Double> kilobytes, List<Double> times) {
        System.out.printf(Locale.ROOT, "  %s %.1f kB (p95 %.1f), %.0f ms (p95 %.0f)%n", what, part(kilobytes, .5),
                part(kilobytes, .95), part(times, .5), part(times, .95));
    }

    private static double sum(Map<String, Double> bytes) {
        return bytes.entrySet().stream().filter(kind -> !kind.getKey().equals(REQUESTS))
                .mapToDouble(Map.Entry::getValue).sum();
    }

    private Page counted(BrowserContext context, Map<String, Double> bytes) {
        Page page = context.newPage();
        page.onRequest(request -> {
            String path = URI.create(request.url()).getPath();
            if (!path.endsWith(".css") && !path.endsWith(".svg") && !path.endsWith(".ico")) {
                bytes.merge(kind(path), gzipped(site.resolve(path.substring(1))), Double::sum);
                bytes.merge(REQUESTS, 1.0, Double::sum);
            }
        });
        return page;
    }

    /// A file of the index by the letter of its kind, others by their name.
    private static String kind(String path) {
        String name = path.replaceAll(".*/", "");
        boolean ofIndex = path.startsWith("/search/") && !name.equals("index.js");
        return ofIndex ? name.substring(0, 1) : name;
    }

    private static double gzipped(Path file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size() / 1000.0;
    }

    private static double part(List<Double> values, double part) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
