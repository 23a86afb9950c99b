package clausebook.desk.door;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// An answer. What every answer carries, such as who may frame it and what it may load, is added by the door.
///
/// @param type    of the body, as `text/html; charset=utf-8`; "" without a body
/// @param headers others than those of the door; `Location` is written from the desk's first page on, without a secret
/// @param framed  true for a page of the site: a page of the desk shows it in a frame, and nothing else may
public record Response(int status, String type, byte[] body, Map<String, String> headers, boolean framed) {

    /// The type of a page.
    public static final String HTML = "text/html; charset=utf-8";
    /// The type of plain words.
    public static final String TEXT = "text/plain; charset=utf-8";
    /// The type of data for a script of the desk.
    public static final String JSON = "application/json; charset=utf-8";
    static final String LOCATION = "Location";

    public Response {
        headers = Map.copyOf(headers);
    }

    /// A page.
    public static Response page(byte[] html) {
        return of(200, HTML, html);
    }

    /// A page that is shown instead of the one that was asked for, or with mistakes to mend.
    public static Response page(int status, byte[] html) {
        return of(status, HTML, html);
    }

    /// A file of any type.
    public static Response file(String type, byte[] bytes) {
        return of(200, type, bytes);
    }

    /// A file of the site.
    public static Response ofSite(String type, byte[] bytes) {
        return new Response(200, type, bytes, Map.of(), true);
    }

    /// Words alone, such as data.
    public static Response words(int status, String type, String words) {
        return of(status, type, words.getBytes(StandardCharsets.UTF_8));
    }

    /// Nothing is there.
    public static Response notFound() {
        return of(404, "", new byte[0]);
    }

    /// After a change: look at another address of the desk, which is asked for anew.
    ///
    /// @param address from the desk's first page on, as `read/anytown/parking`; "" for that page itself
    public static Response seeOther(String address) {
        return of(303, "", new byte[0]).with(LOCATION, address);
    }

    /// The same with one more header.
    public Response with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Response(status, type, body, more, framed);
    }

    /// The same for a place in the frame that shows the site.
    public Response inFrame() {
        return new Response(status, type, body, headers, true);
    }

    private static Response of(int status, String type, byte[] body) {
        return new Response(status, type, body, Map.of(), false);
    }
}
