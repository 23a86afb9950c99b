package clausebook.desk.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A door with two pages that count who came in.
final class OpenDoor implements AutoCloseable {

    static final int MOST_BYTES = 1_000;
    final Secret secret = Secret.fresh();
    final AtomicInteger changes = new AtomicInteger();
    private final Door door;

    OpenDoor(boolean readOnly) throws IOException {
        this.door = Door.open(0, secret, readOnly, List.of(new Told("", this), new Told("told", this)), new Bare());
    }

    int port() {
        return door.port();
    }

    String host() {
        return "127.0.0.1:" + port();
    }

    String origin() {
        return "http://" + host();
    }

    /// An address behind the secret.
    String path(String behind) {
        return "/" + secret.word() + "/" + behind;
    }

    /// What is answered to a request with some more lines in its head.
    String ask(String firstLine, String body, String... lines) throws IOException {
        String head = firstLine + "\r\n" + String.join("", List.of(lines).stream().map(line -> line + "\r\n").toList());
        return new RawRequest(head + "\r\n" + body).to(port());
    }

    @Override
    public void close() {
        door.close();
    }

    /// Tells what it was asked.
    private record Told(String name, OpenDoor door) implements DeskPage {

        @Override
        public Response answer(Request asked) throws MalformedRequest {
            if (!asked.method().onlyReads()) {
                door.changes.incrementAndGet();
            }
            if (asked.query().first("fault").isPresent()) {
                throw new IllegalStateException("asked for");
            }
            return Response.words(200, Response.TEXT, "told " + asked.path() + " " + asked.query().values() + " "
                    + asked.form().values());
        }

        @Override
        public int mostBytes() {
            return MOST_BYTES;
        }
    }

    private record Bare() implements Refusals {

        @Override
        public Response toStrangers(int status) {
            return Response.words(status, Response.TEXT, "stranger");
        }

        @Override
        public Response instead(Request asked, int status) {
            return new Response(status, Response.TEXT, "clerk".getBytes(StandardCharsets.UTF_8), Map.of(),
                    false);
        }
    }
}
