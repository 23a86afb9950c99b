package clausebook.desk.door;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;

/// What a request brought with it.
///
/// @param refusal the status to refuse it with; 0 where it is whole
/// @param type    what it is, without parameters; "" where there is none
record Body(int refusal, String type, byte[] bytes) {

    private static final byte[] NONE = {};

    /// Reads it, and not a byte more than is allowed.
    static Body of(HttpExchange exchange, int most) throws IOException {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length != null && Long.parseLong(length) > most) {
            return new Body(Status.TOO_LARGE, "", NONE);
        }
        byte[] bytes;
        try {
            bytes = exchange.getRequestBody().readNBytes(most + 1);
        } catch (IOException _) {
            return new Body(Status.MALFORMED, "", NONE);
        }
        boolean cut = length != null && bytes.length < Long.parseLong(length);
        int refusal = cut ? Status.MALFORMED : bytes.length > most ? Status.TOO_LARGE : 0;
        return new Body(refusal, type(exchange), bytes);
    }

    private static String type(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
