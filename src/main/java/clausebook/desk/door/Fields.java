package clausebook.desk.door;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names with their values, as an address or a form sends them: `a=1&b=two+words`.
public record Fields(Map<String, List<String>> values) {

    /// None at all.
    public static final Fields NONE = new Fields(Map.of());
    private static final int MOST = 2_000;

    public Fields {
        values = Map.copyOf(values);
    }

    /// Reads what was sent.
    ///
    /// @throws MalformedRequest where it is no such list, is no UTF-8, or has more than 2,000 values
    static Fields read(String sent) throws MalformedRequest {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int count = 0;
        for (String pair : sent.isEmpty() ? new String[0] : sent.split("&", -1)) {
            if (++count > MOST) {
                throw new MalformedRequest("too many fields");
            }
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals), true);
            values.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(pair.substring(equals + 1), true));
        }
        return new Fields(values);
    }

    /// The first value of a name; empty where it was not sent.
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /// The first value of a name, or "" where it was not sent.
    public String text(String name) {
        return first(name).orElse("");
    }

    /// Every value of a name, in the order in which they were sent.
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// A piece of an address as it was meant: `%2D` is a hyphen.
    ///
    /// @param plusIsBlank as in forms, where in paths it stands for itself
    static String decoded(String piece, boolean plusIsBlank) throws MalformedRequest {
        ByteBuffer bytes = ByteBuffer.allocate(piece.length());
        for (int at = 0; at < piece.length(); at++) {
            char letter = piece.charAt(at);
            if (letter < ' ' || letter >= 0x7f) {
                throw new MalformedRequest("a letter that has to be written with %");
            }
            if (letter == '%') {
                bytes.put(hex(piece, at));
                at += 2;
            } else {
                bytes.put((byte) (letter == '+' && plusIsBlank ? ' ' : letter));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException _) {
            throw new MalformedRequest("no UTF-8");
        }
    }

    private static byte hex(String piece, int at) throws MalformedRequest {
        int high = at + 2 < piece.length() ? Character.digit(piece.charAt(at + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(piece.charAt(at + 2), 16);
        if (low < 0) {
            throw new MalformedRequest("% without two digits");
        }
        return (byte) (high << 4 | low);
    }
}
