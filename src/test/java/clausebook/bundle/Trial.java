package clausebook.bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Unpacks a bundle where the path has blanks and letters outside ASCII, and opens its desk with no other Java in reach.
final class Trial {

    private static final Duration PREPARING = Duration.ofMinutes(3);

    private Trial() {}

    static void of(Path zip) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("Clerk’s désk ŵ ");
        try {
            run(folder, "unzip", "-q", zip.toAbsolutePath().toString());
            Path root = folder.resolve(zip.getFileName().toString().replace(".zip", ""));
            System.out.println("First start: " + open(root, "desk") + " ms to the first page");
            awaitCache(root);
            System.out.println("Second start: " + open(root, "sample") + " ms to the first page");
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

    /// How long it takes until the first page is there.
    private static long open(Path root, String folder) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", root.resolve("Clausebook.sh").toString(), folder, "--no-browser")
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", root.toString());
        builder.environment().put("CLAUSEBOOK_SETTINGS", root.resolve("settings").toString());
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            if (line == null || !line.startsWith("Desk: ")) {
                throw new IOException("the desk did not open: " + line);
            }
            first(line.substring("Desk: ".length()), process, root);
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void first(String address, Process process, Path root) throws IOException, InterruptedException {
        String java = process.toHandle().info().command().orElse("");
        if (!java.isEmpty() && !java.startsWith(root.toRealPath().toString())) {
            throw new IOException("another Java runs: " + java);
        }
        try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build()) {
            HttpResponse<String> page = client.send(HttpRequest.newBuilder(URI.create(address)).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200 || !page.body().contains("Clausebook")) {
                throw new IOException("the first page is " + page.statusCode());
            }
        }
    }
}
