package clausebook.desk.door;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// The address that a request asks for.
///
/// @param first the part that has to be the secret
/// @param parts those behind it
/// @param query what stands behind `?`
/// @param bare  true where not even a `/` stands behind the first part, so that links from there would lead elsewhere
record Target(String first, List<String> parts, Fields query, boolean bare) {

    private static final int MOST_PARTS = 12;
    private static final int LONGEST = 8_192;

    /// Reads an address in the form of the desk's own: a path and perhaps a query.
    ///
    /// @throws MalformedRequest where it has another form, names another host, or has a part that is no plain name
    static Target of(URI uri) throws MalformedRequest {
        String path = uri.getRawPath();
        boolean own = !uri.isAbsolute() && uri.getRawAuthority() == null && uri.getRawFragment() == null;
        if (!own || path == null || !path.startsWith("/") || uri.toString().length() > LONGEST) {
            throw new MalformedRequest("not an address of this desk");
        }
        String[] pieces = path.substring(1).split("/", -1);
        if (pieces.length > MOST_PARTS) {
            throw new MalformedRequest("too many parts");
        }
        List<String> parts = new ArrayList<>();
        boolean home = pieces.length == 2 && pieces[1].isEmpty();
        for (int i = 1; i < pieces.length && !home; i++) {
            parts.add(part(pieces[i]));
        }
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return new Target(pieces[0], parts, Fields.read(query), pieces.length == 1);
    }

    private static String part(String piece) throws MalformedRequest {
        String part = Fields.decoded(piece, false);
        boolean plain =
                part.chars().noneMatch(letter -> letter == '/' || letter == '\\' || Character.isISOControl(letter));
        if (!plain || part.isEmpty() || part.equals(".") || part.equals("..")) {
            throw new MalformedRequest("a part that is no name");
        }
        return part;
    }
}
