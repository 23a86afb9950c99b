package clausebook.desk;

import clausebook.desk.page.DeskFolder;
import clausebook.desk.page.DeskSheets;
import clausebook.diagnostic.Problems;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// A desk that is open for a test.
public final class TestDesk implements AutoCloseable {

    static final Path TEMPLATES = Path.of("templates");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
    private static final DeskSheets SHEETS =
            DeskSheets.read(TEMPLATES, DeskSetup.Kind.DESK.menu(), new Problems()).orElseThrow();
    private final HttpClient client = HttpClient.newHttpClient();
    private final DeskSetup setup;
    private final RunningDesk desk;

    /// @param folder holds the folder of the content, and takes the user's settings
    public TestDesk(Path folder) throws IOException {
        setup = setup(folder);
        desk = RunningDesk.open(setup, SHEETS);
    }

    static DeskSetup setup(Path folder) throws IOException {
        return new DeskSetup(DeskSetup.Kind.DESK,
                new DeskFolder(folder.toRealPath().resolve("content"), folder.toRealPath().resolve("site")), TEMPLATES,
                0, CLOCK, new DeskSetup.User(folder.resolve("settings"), "HERE"));
    }

    void awaitUnused() throws InterruptedException, IOException {
        desk.awaitUnused();
    }

    DeskSetup setup() {
        return setup;
    }

    /// Where its first page is.
    public String address() {
        return desk.address();
    }

    /// What a page answers.
    public HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address() + page)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// Sends a form.
    public HttpResponse<String> post(String page, String form) throws IOException, InterruptedException {
        return send(page, "application/x-www-form-urlencoded", form);
    }

    /// Sends a form with a file.
    public HttpResponse<String> upload(String page, String form) throws IOException, InterruptedException {
        return send(page, "multipart/form-data; boundary=b0", form);
    }

    private HttpResponse<String> send(String page, String type, String form) throws IOException, InterruptedException {
        String origin = address().substring(0, address().indexOf('/', "http://".length()));
        return client.send(HttpRequest.newBuilder(URI.create(address() + page)).header("Origin", origin)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        client.close();
        desk.close();
    }
}
