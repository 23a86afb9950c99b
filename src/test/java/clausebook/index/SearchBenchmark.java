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
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// What a search costs: bytes (each file gzipped by itself at level 9) and time, in a real browser, at three sizes. Not a test.
public final class SearchBenchmark {

    private static final int QUERIES = 40;
    private static final int FIRST_QUERIES = 12;
    private static final long SEED = 1;

    private SearchBenchmark() {}

    /// @param arguments a folder to work in, and numbers of clauses such as `240,6000,60000`; 0 stands for the real content
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String size : arguments[1].split(",")) {
            measure(folder.resolve("search-" + size), Integer.parseInt(size));
        }
    }

    private static void measure(Path folder, int clauses) throws IOException {
        if (clauses > 0 && Files.notExists(folder.resolve("content"))) {
            CorpusGenerator.write(folder.resolve("content"), CorpusSize.ofClauses(clauses), SEED);
        }
        Guide guide = clauses == 0 ? Content.real() : Content.of(folder.resolve("content"));
        System.gc();
        long start = System.nanoTime();
        Indexer.index(guide);
        double seconds = (System.nanoTime() - start) / 1e9;
        Path site = folder.resolve("site");
        if (Files.notExists(site)) {
            PublishedSearch.write(guide, site);
        }
        System.out.printf(Locale.ROOT, "%d clauses: indexed in %.1f s%n", clauses, seconds);
        inBrowser(guide, site);
    }

    private static void inBrowser(Guide guide, Path site) {
        List<String> queries = queries(guide);
        List<Double> first = new ArrayList<>();
        List<Double> next = new ArrayList<>();
        List<Double> firstTime = new ArrayList<>();
        List<Double> nextTime = new ArrayList<>();
        try (TestBrowser browser = TestBrowser.open(); LoopbackServer server = LoopbackServer.of(site)) {
            for (String query : queries.subList(0, FIRST_QUERIES)) {
                BrowserContext cold = browser.browser().newContext();
                double[] bytes = {0};
                Page page = counted(cold, site, bytes);
                long start = System.nanoTime();
                page.navigate(server.address() + "/search.html?q=" + query.replace(" ", "%20"));
                page.waitForFunction("document.querySelector('[role=status]').textContent");
                firstTime.add((System.nanoTime() - start) / 1e6);
                page.waitForTimeout(100);
                first.add(bytes[0]);
                cold.close();
            }
            double[] bytes = {0};
            Page page = counted(browser.browser().newContext(), site, bytes);
            page.navigate(server.address() + "/search.html");
            SearchPageRunner runner = new SearchPageRunner(page);
            runner.ask(queries.subList(0, 1));
            for (String query : queries.subList(1, QUERIES)) {
                double before = bytes[0];
                nextTime.add(runner.ask(List.of(query)).getFirst().ms());
                next.add(bytes[0] - before);
            }
        }
        System.out.printf(Locale.ROOT, "  first query %.1f kB (p95 %.1f), next %.1f kB (p95 %.1f); first result %.0f ms, next %.0f ms%n",
                middle(first, .5), middle(first, .95),
                middle(next, .5), middle(next, .95), middle(firstTime, .5), middle(nextTime, .5));
    }

    /// Two words of one clause: what people type most.
    private static List<String> queries(Guide guide) {
        Random random = new Random(SEED);
        List<ClauseDoc> docs = ClauseDocs.of(guide, Language.ENGLISH, false).docs();
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            List<String> words = Words.stems(docs.get(random.nextInt(docs.size())).text(), Language.ENGLISH.surfaceAnalyzer()).stream()
                    .filter(word -> word.length() > 3 && word.chars().allMatch(Character::isLetter)).toList();
            if (words.size() > 3) {
                queries.add(words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())));
            }
        }
        return queries;
    }

    private static Page counted(BrowserContext context, Path site, double[] bytes) {
        Page page = context.newPage();
        page.onRequest(request -> {
            String path = URI.create(request.url()).getPath();
            if (!path.endsWith(".css") && !path.endsWith(".svg") && !path.endsWith(".ico")) {
                bytes[0] += gzipped(site.resolve(path.substring(1)));
            }
        });
        return page;
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

    private static double middle(List<Double> values, double part) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
    }
}
