package clausebook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Desk;
import clausebook.desk.page.DeskFolder;
import clausebook.desk.page.DeskSheets;
import clausebook.desk.preview.WatchedSite;
import clausebook.desk.save.Work;
import clausebook.diagnostic.Problems;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The pages of a desk without its door: what a page answers to a request that was let in.
public final class PagesAtDesk implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Path TEMPLATES = Path.of(System.getProperty("clausebook.templates"));
    private static final DeskSheets SHEETS =
            DeskSheets.read(TEMPLATES, DeskSetup.Kind.DESK.menu(), new Problems()).orElseThrow();

    private final WatchedSite site;
    private final Work work;
    private final List<DeskPage> pages;

    /// @param content a folder of content that is there
    public PagesAtDesk(Path content) throws IOException {
        this(content, new WatchedSite(content, TEMPLATES, () -> LocalDate.now(CLOCK)));
    }

    private PagesAtDesk(Path content, WatchedSite site) throws IOException {
        DeskFolder folder = new DeskFolder(content, content.resolveSibling("site"));
        this.site = site;
        assertThat(site.now().errors()).isEmpty();
        work = Work.open(content, folder.journal(), CLOCK, true);
        DeskSetup setup = new DeskSetup(DeskSetup.Kind.DESK, folder, TEMPLATES, 0, CLOCK,
                new DeskSetup.User(content.resolveSibling("settings"), "test"));
        pages = DeskPages.of(setup, new Desk(folder, site, SHEETS, CLOCK), Optional.of(work));
    }

    /// The pages over a content that was written anew into the same folder. The site stays open from test to test: to
    /// open one takes longer than most tests.
    ///
    /// @param before of the test before; null in the first
    public static PagesAtDesk anew(PagesAtDesk before, Path content) throws IOException {
        if (before == null) {
            return new PagesAtDesk(content);
        }
        before.site.look();
        return new PagesAtDesk(content, before.site);
    }

    /// What the pages write by.
    public Work work() {
        return work;
    }

    /// Asks for a page.
    ///
    /// @param address from the desk's first page on, as `read/a/b?done=1`
    public Response get(String address) {
        String[] parts = address.split("\\?", 2);
        return answer(new Request(Method.GET, path(parts[0]), fields(parts.length == 1 ? "" : parts[1]), "",
                new byte[0]));
    }

    /// Sends a form.
    ///
    /// @param fields names with values; several values of one name stand behind one another, with line ends between
    public Response post(String address, Map<String, String> fields) {
        String sent = fields.entrySet().stream()
                .flatMap(field -> field.getValue().lines().map(value -> field.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return answer(new Request(Method.POST, path(address), Fields.NONE, Request.FORM,
                sent.getBytes(StandardCharsets.UTF_8)));
    }

    /// Sends a form with a file, as a browser does.
    public Response upload(String address, byte[] bytes) {
        String[] parts = address.split("\\?", 2);
        return answer(new Request(Method.POST, path(parts[0]), fields(parts.length == 1 ? "" : parts[1]),
                "multipart/form-data", bytes));
    }

    private static List<String> path(String address) {
        return address.isEmpty() ? List.of() : List.of(address.split("/"));
    }

    private static Fields fields(String query) {
        try {
            return new Request(Method.POST, List.of(), Fields.NONE, Request.FORM,
                    query.getBytes(StandardCharsets.UTF_8)).form();
        } catch (MalformedRequest fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private Response answer(Request asked) {
        String name = asked.path().isEmpty() ? "" : asked.path().getFirst();
        DeskPage page = pages.stream().filter(found -> found.name().equals(name)).findFirst().orElseThrow();
        try {
            return page.answer(asked);
        } catch (MalformedRequest | IOException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    /// What a page says.
    public static String text(Response response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        site.close();
    }
}
