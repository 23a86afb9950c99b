package clausebook.bundle;

import clausebook.desk.YearWalk;
import clausebook.site.TestBrowser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.opentest4j.TestAbortedException;

/// Unpacks a bundle where the path has blanks and letters outside ASCII, and opens its desk with no other Java in reach.
final class Trial {

    private static final Duration PREPARING = Duration.ofMinutes(10);
    /// The processor's time, so that a busy computer fails no bundle.
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private Trial() {}

    static void of(Path zip) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("Clerk’s désk ŵ ");
        try {
            run(folder, "unzip", "-q", zip.toAbsolutePath().toString());
            Path root = folder.resolve(zip.getFileName().toString().replace(".zip", ""));
            try (LaunchedDesk desk = LaunchedDesk.open(root, "desk")) {
                System.out.println("First start: " + desk.firstPage().toMillis() + " ms to the first page");
                awaitCache(root);
            }
            try (LaunchedDesk desk = LaunchedDesk.open(root, "sample")) {
                System.out.println("Second start: " + desk.firstPage().toMillis() + " ms to the first page");
                Duration worked = desk.processorTime();
                if (worked.compareTo(LONGEST) > 0) {
                    throw new IOException(
                            "the first page took " + worked + " of the processor, " + LONGEST + " at most");
                }
            }
            walk(root);
        } finally {
            Bundle.delete(folder);
        }
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor() != 0) {
            throw new IOException("failed: " + List.of(command));
        }
    }

    private static void awaitCache(Path root) throws IOException, InterruptedException {
        long end = System.nanoTime() + PREPARING.toNanos();
        while (!Files.exists(root.resolve("cache/clausebook.aot"))) {
            if (System.nanoTime() > end) {
                throw new IOException("Java was not prepared at the first start");
            }
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    /// The clerk's year, where a browser is there.
    private static void walk(Path root) throws IOException, InterruptedException {
        try (LaunchedDesk desk = LaunchedDesk.open(root, "desk");
                TestBrowser browser = TestBrowser.open();
                BrowserContext context = browser.browser().newContext()) {
            new YearWalk(context.newPage(), desk.address(), root.resolve("desk")).walk();
            System.out.println("The clerk's year was walked at the desk of the bundle");
        } catch (TestAbortedException noBrowser) {
            System.out.println("The clerk's year was not walked: " + noBrowser.getMessage());
        }
    }
}
