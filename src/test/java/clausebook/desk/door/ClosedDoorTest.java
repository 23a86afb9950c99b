package clausebook.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody comes in but the desk's own pages, by its own name, with its secret.
final class ClosedDoorTest {

    private static OpenDoor door;

    @BeforeAll
    static void open() throws IOException {
        door = new OpenDoor(false);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    private static String own() {
        return "Host: " + door.host();
    }

    private static int got(String path, String... lines) throws IOException {
        return RawRequest.status(door.ask("GET " + path + " HTTP/1.1", "", lines));
    }

    private static int posted(String... lines) throws IOException {
        return RawRequest.status(door.ask("POST " + door.path("told") + " HTTP/1.1", "a=1",
                Stream.concat(Stream.of("Content-Length: 3"), Stream.of(lines)).toArray(String[]::new)));
    }

    @Test
    void theDesksOwnPagesAreAnswered() throws IOException {
        assertThat(door.ask("GET " + door.path("told/caf%C3%A9?q=a+b&q=%26") + " HTTP/1.1", "", own(),
                "Sec-Fetch-Site: same-origin", "Connection: close"))
                .contains("HTTP/1.1 200").contains("told [told, cafÃ©] {q=[a b, &]}");
        assertThat(door.ask("POST " + door.path("told") + " HTTP/1.1", "a=1", own(), "Origin: " + door.origin(),
                "Content-Type: application/x-www-form-urlencoded; charset=utf-8", "Content-Length: 3"))
                .contains("HTTP/1.1 200").contains("{a=[1]}");
        assertThat(got(door.path(""), own(), "Sec-Fetch-Site: none")).isEqualTo(200);
        assertThat(RawRequest.status(door.ask("HEAD " + door.path("") + " HTTP/1.1", "", own()))).isEqualTo(200);
        assertThat(got("/" + door.secret.word(), own())).isEqualTo(303);
    }

    @Test
    void onlyThisComputerIsListenedTo() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses).filter(address -> !address.isLoopbackAddress()).toList();
        for (InetAddress other : others) {
            assertThat(isOpen(other)).as(other.toString()).isFalse();
        }
        assertThat(isOpen(InetAddress.getByName("127.0.0.1"))).isTrue();
    }

    private static boolean isOpen(InetAddress address) throws IOException {
        try (Socket _ = new Socket(address, door.port())) {
            return true;
        } catch (ConnectException _) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00000000000000000000000000000000", "told", "..", "%2e%2e", "."})
    void withoutTheSecretNothingIsThere(String tried) throws IOException {
        String answer = door.ask("GET /" + tried + "/told HTTP/1.1", "", own());
        assertThat(RawRequest.status(answer)).isIn(400, 404);
        assertThat(answer).doesNotContain("told [").doesNotContain(door.secret.word());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", "[::1]", "127.0.0.1.evil.example",
        "evil.example:PORT", "localhost:PORT", "127.0.0.1:PORT.evil.example", "0x7f.1:PORT", "127.0.0.1:0PORT",
        "2130706433:PORT", "127.1:PORT"})
    void anotherHostIsRefused(String host) throws IOException {
        String sent = host.replace("PORT", String.valueOf(door.port()));
        assertThat(got(door.path("told"), "Host: " + sent)).isEqualTo(403);
    }

    @Test
    void aHostThatIsNoneIsMalformed() throws IOException {
        assertThat(got(door.path("told"))).isEqualTo(400);
        assertThat(got(door.path("told"), "Host:")).isEqualTo(400);
        assertThat(got(door.path("told"), "Host: a b")).isEqualTo(400);
        assertThat(got(door.path("told"), own(), own())).isEqualTo(400);
        assertThat(got(door.path("told"), own(), "Host: evil.example")).isEqualTo(400);
        assertThat(got("http://" + door.host() + door.path("told"), own())).isEqualTo(400);
        assertThat(got("//evil.example" + door.path("told"), own())).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "http://evil.example", "http://127.0.0.1", "http://127.0.0.1:PORT.evil.example",
        "https://127.0.0.1:PORT", "http://localhost:PORT", "http://127.0.0.1:PORT/", "http://evil@127.0.0.1:PORT",
        "http://127.0.0.1:PORT, http://evil.example", "HTTP://127.0.0.1:PORT", "file://", ""})
    void anotherOriginIsRefused(String origin) throws IOException {
        String sent = "Origin: " + origin.replace("PORT", String.valueOf(door.port()));
        int before = door.changes.get();
        assertThat(got(door.path("told"), own(), sent)).isEqualTo(403);
        assertThat(posted(own(), sent)).isEqualTo(403);
        assertThat(door.changes).hasValue(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get", "X"})
    void whateverMayChangeSomethingNeedsTheDesksOrigin(String method) throws IOException {
        int before = door.changes.get();
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/json")) {
            assertThat(RawRequest.status(door.ask(method + " " + door.path("told") + " HTTP/1.1", "a", own(),
                    "Content-Length: 1", "Content-Type: " + type))).isEqualTo(403);
        }
        assertThat(door.changes).hasValue(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "post"})
    void otherMethodsAreRefusedFromTheDesksPagesToo(String method) throws IOException {
        assertThat(RawRequest.status(door.ask(method + " " + door.path("told") + " HTTP/1.1", "", own(),
                "Origin: " + door.origin()))).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "evil"})
    void whatAnotherSiteAskedForIsRefused(String site) throws IOException {
        assertThat(got(door.path("told"), own(), "Sec-Fetch-Site: " + site)).isEqualTo(403);
        assertThat(posted(own(), "Origin: " + door.origin(), "Sec-Fetch-Site: " + site)).isEqualTo(403);
        assertThat(posted(own(), "Origin: " + door.origin(), "Sec-Fetch-Site: none")).isEqualTo(403);
    }

    @Test
    void noAnswerLetsAnotherSiteReadOrFrameIt() throws IOException {
        for (String answer : List.of(door.ask("GET " + door.path("told") + " HTTP/1.1", "", own()),
                door.ask("OPTIONS " + door.path("told") + " HTTP/1.1", "", own(), "Origin: http://evil.example",
                        "Access-Control-Request-Method: POST", "Access-Control-Request-Private-Network: true"),
                door.ask("GET /x/ HTTP/1.1", "", own()))) {
            assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("access-control").doesNotContain("set-cookie")
                    .contains("frame-ancestors 'none'").contains("x-frame-options: deny")
                    .contains("default-src 'none'").contains("referrer-policy: same-origin")
                    .contains("x-content-type-options: nosniff")
                    .contains("cross-origin-resource-policy: same-origin").contains("cache-control: no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"told/../../etc/passwd", "told/..%2f..%2fetc", "told/%2e%2e/x", "told/a%5cb", "told/%00",
        "told//x", "told/./x", "told/%zz", "told/%c0%af", "told/%", "told?a=%f", "told/a\u00e9", "told#x",
        "told/C:%5cx", "told/%5c%5cserver%5cshare", "told/%0d%0aX:y", "a/b/c/d/e/f/g/h/i/j/k/l/m"})
    void aPathThatIsNoListOfNamesIsMalformed(String path) throws IOException {
        assertThat(got(door.path(path), own())).isEqualTo(400);
    }

    @Test
    void whatIsLongerThanThePageAllowsIsRefused() throws IOException {
        String[] lines = {own(), "Origin: " + door.origin(), "Connection: close"};
        assertThat(sent("x".repeat(OpenDoor.MOST_BYTES), lines)).isEqualTo(200);
        assertThat(sent("x".repeat(OpenDoor.MOST_BYTES + 1), lines)).isEqualTo(413);
        String chunks = "200\r\n" + "x".repeat(512) + "\r\n200\r\n" + "x".repeat(512) + "\r\n0\r\n\r\n";
        assertThat(RawRequest.status(door.ask("POST " + door.path("told") + " HTTP/1.1", chunks, own(),
                "Origin: " + door.origin(), "Transfer-Encoding: chunked", "Connection: close"))).isEqualTo(413);
        assertThat(RawRequest.status(door.ask("POST " + door.path("told") + " HTTP/1.1", "", own(),
                "Origin: " + door.origin(), "Content-Length: 9000000000000000000"))).isEqualTo(413);
    }

    private static int sent(String body, String... lines) throws IOException {
        return RawRequest.status(door.ask("POST " + door.path("told") + " HTTP/1.1", body,
                Stream.concat(Stream.of("Content-Length: " + body.length()), Stream.of(lines))
                        .toArray(String[]::new)));
    }

    @Test
    void aBodyThatIsCutShortChangesNothing() throws IOException {
        int before = door.changes.get();
        assertThat(RawRequest.status(door.ask("POST " + door.path("told") + " HTTP/1.1", "a=", own(),
                "Origin: " + door.origin(), "Content-Length: 9"))).isIn(0, 400);
        assertThat(door.changes).hasValue(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "GET /", "GET / HTTP/9.9", "\0\1\2", "GET /%zz HTTP/1.1", "GET http://[ HTTP/1.1",
        "GET / HTTP/1.1 x", "GET /\t/ HTTP/1.1"})
    void aFirstLineThatIsNoneIsMalformed(String line) throws IOException {
        assertThat(RawRequest.status(door.ask(line, "", own()))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET  HTTP/1.1", " GET / HTTP/1.1", "GET * HTTP/1.1", "GET told HTTP/1.1",
        "GET mailto:a@b.example HTTP/1.1"})
    void aFirstLineWithoutAPathIsNotAnswered(String line) throws IOException {
        assertThat(RawRequest.status(door.ask(line, "", own()))).isIn(0, 400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: +3", "Content-Length: 0x3", "Content-Length: 3, 3", "Content-Length : 3",
        "Content-Length: 3\r\nContent-Length: 3", "Content-Length: 3\r\nTransfer-Encoding: chunked",
        "Content-Length: 3\r\nX: a\0b", "Content-Length: 3\r\nX: \u007f", "Content-Length: 3\r\nX: a\u001b[2J"})
    void aHeadThatCouldBeReadInTwoWaysIsMalformed(String lines) throws IOException {
        assertUnread(400, "a=1", lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FFFFFFFFFFFFFFFF\r\na", "-3\r\na=1\r\n0\r\n\r\n", "3\r\na=1", "3 \r\na=1\r\nzz\r\n", "\r\n"})
    void aBodyInPiecesThatDoNotAddUpIsMalformed(String pieces) throws IOException {
        assertUnread(400, pieces, "Transfer-Encoding: chunked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: xchunked", "Transfer-Encoding: gzip, chunked"})
    void aBodyThatIsPackedIsNotTaken(String lines) throws IOException {
        assertUnread(501, "0\r\n\r\n", lines);
    }

    private static void assertUnread(int status, String body, String lines) throws IOException {
        int before = door.changes.get();
        assertThat(RawRequest.status(door.ask("POST " + door.path("told") + " HTTP/1.1", body, own(),
                "Origin: " + door.origin(), lines))).isEqualTo(status);
        assertThat(door.changes).hasValue(before);
    }

    @Test
    void aRequestBehindAnotherOnTheSameLineIsLookedAtByItself() throws IOException {
        String answers = door.ask("POST " + door.path("told") + " HTTP/1.1",
                "a=1GET " + door.path("told") + " HTTP/1.1\r\nHost: evil.example\r\n\r\n", own(),
                "Origin: " + door.origin(), "Content-Length: 3");
        assertThat(answers).contains("HTTP/1.1 200", "HTTP/1.1 403");
        assertThat(answers.substring(answers.indexOf("HTTP/1.1 403"))).doesNotContain("told [");
    }

    @Test
    void headsWithoutEndAreCutOff() throws IOException {
        String[] lines = Stream.generate(() -> "X: " + "y".repeat(500)).limit(2_000).toArray(String[]::new);
        assertThat(RawRequest.status(door.ask("GET " + door.path("told") + " HTTP/1.1", "", lines))).isIn(0, 400);
        assertThat(got(door.path("told"), own())).isEqualTo(200);
    }

    @Test
    void linesThatContradictEachOtherAreMalformed() throws IOException {
        String first = "POST " + door.path("told") + " HTTP/1.1";
        assertThat(RawRequest.status(door.ask(first, "", own(), "Content-Length: 1", "Transfer-Encoding: chunked")))
                .isEqualTo(400);
        assertThat(RawRequest.status(door.ask(first, "", own(), "Content-Length: 1", "Content-Length: 2")))
                .isEqualTo(400);
        assertThat(got(door.path("told"), own(), "Content-Length: 4")).isEqualTo(400);
        assertThat(got(door.path("told"), own(), "Upgrade: websocket", "Connection: Upgrade")).isEqualTo(400);
        assertThat(got(door.path("told"), own(), "a b: c")).isEqualTo(400);
    }

    @Test
    void aFaultOfAPageIsAnsweredAndTheDeskGoesOn() throws IOException {
        String answer = door.ask("GET " + door.path("told?fault") + " HTTP/1.1", "", own());
        assertThat(RawRequest.status(answer)).isEqualTo(500);
        assertThat(answer).doesNotContain("asked for").doesNotContain("Exception");
        assertThat(got(door.path("told"), own())).isEqualTo(200);
    }

    @Test
    void aFolderThatIsOpenElsewhereIsOnlyRead() throws IOException {
        try (OpenDoor reading = new OpenDoor(true)) {
            String[] lines = {"Host: " + reading.host(), "Origin: " + reading.origin(), "Content-Length: 0"};
            assertThat(RawRequest.status(reading.ask("POST " + reading.path("told") + " HTTP/1.1", "", lines)))
                    .isEqualTo(423);
            assertThat(RawRequest.status(reading.ask("GET " + reading.path("told") + " HTTP/1.1", "", lines)))
                    .isEqualTo(200);
            assertThat(reading.changes).hasValue(0);
        }
    }
}
