package clausebook.desk.door;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/// Sends an answer.
record Sending(HttpExchange exchange, Secret secret) {

    private static final int NOTHING = -1;

    void send(Response response) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        SafeHeaders.add(headers, response.framed());
        response.headers().forEach(headers::set);
        if (response.headers().containsKey(Response.LOCATION)) {
            headers.set(Response.LOCATION, "/" + secret.word() + "/" + response.headers().get(Response.LOCATION));
        }
        if (!response.type().isEmpty()) {
            headers.set("Content-Type", response.type());
        }
        if (response.status() >= Status.MALFORMED) {
            headers.set("Connection", "close");
        }
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || response.body().length == 0;
        exchange.sendResponseHeaders(response.status(), bodiless ? NOTHING : response.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(response.body());
        }
        exchange.getResponseBody().close();
        // reads a part of what is left of the request: who is still sending when the line closes never sees the answer
        exchange.getRequestBody().close();
    }
}
