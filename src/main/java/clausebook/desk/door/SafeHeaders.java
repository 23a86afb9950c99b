package clausebook.desk.door;

import com.sun.net.httpserver.Headers;

/// What every answer carries: what it may load, who may frame it, where its address may go. No answer ever lets another
/// site read it.
final class SafeHeaders {

    private static final String OWN = "'self'";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors ";

    private SafeHeaders() {}

    /// @param framed true for a page of the site, which a page of the desk shows in a frame
    static void add(Headers headers, boolean framed) {
        headers.set("Content-Security-Policy", POLICY + (framed ? OWN : "'none'"));
        headers.set("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
    }
}
