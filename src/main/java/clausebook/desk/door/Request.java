package clausebook.desk.door;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A request that came through the door: it knew the secret, came from the desk's own pages, and kept to the limits.
///
/// @param path  the parts of the address behind the secret, decoded; none for the desk's first page. No part is empty,
///              holds a slash, a backslash or a control character, or is `.` or `..`
/// @param query what stood behind `?`
/// @param type  what the body is, without parameters, as `application/x-www-form-urlencoded`; "" without a body
/// @param body  whole, and no longer than the page allows
public record Request(Method method, List<String> path, Fields query, String type, byte[] body) {

    /// How a form without files is sent.
    public static final String FORM = "application/x-www-form-urlencoded";

    public Request {
        path = List.copyOf(path);
    }

    /// The parts of the address behind the page's own name.
    public List<String> rest() {
        return path.size() < 2 ? List.of() : path.subList(1, path.size());
    }

    /// What stands before a link from this address to one that begins at the desk's first page: `../../` for
    /// `read/anytown/parking`. Every link of the desk is written so, and needs no secret.
    public String root() {
        return "../".repeat(Math.max(0, path.size() - 1));
    }

    /// What a form sent; nothing where the body is no form.
    ///
    /// @throws MalformedRequest where it says that it is one, and is not
    public Fields form() throws MalformedRequest {
        return type.equals(FORM) ? Fields.read(new String(body, StandardCharsets.ISO_8859_1)) : Fields.NONE;
    }
}
