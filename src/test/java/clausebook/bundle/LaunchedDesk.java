package clausebook.bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/// A desk that the launcher of an unpacked bundle opened, with no other Java in reach.
final class LaunchedDesk implements AutoCloseable {

    private static final String LINE = "Desk: ";

    private final Process process;
    private final String address;
    private final long start;

    private LaunchedDesk(Process process, String address, long start) {
        this.process = process;
        this.address = address;
        this.start = start;
    }

    /// @param root   where the bundle was unpacked
    /// @param folder of the desk there
    static LaunchedDesk open(Path root, String folder) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", root.resolve("Clausebook.sh").toString(), folder, "--no-browser")
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", root.toString());
        builder.environment().put("CLAUSEBOOK_SETTINGS", root.resolve("settings").toString());
        long start = System.nanoTime();
        Process process = builder.start();
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        if (line == null || !line.startsWith(LINE)) {
            process.destroy();
            throw new IOException("the desk did not open: " + line);
        }
        String java = process.toHandle().info().command().orElse("");
        if (!java.isEmpty() && !java.startsWith(root.toRealPath().toString())) {
            process.destroy();
            throw new IOException("another Java runs: " + java);
        }
        return new LaunchedDesk(process, line.substring(LINE.length()), start);
    }

    String address() {
        return address;
    }

    /// How long it took from the start of the launcher until the first page was there.
    Duration firstPage() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build()) {
            HttpResponse<String> page = client.send(HttpRequest.newBuilder(URI.create(address)).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200 || !page.body().contains("Clausebook")) {
                throw new IOException("the first page is " + page.statusCode());
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /// What the desk has taken of the processor so far; nothing where the system does not tell.
    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
