package clausebook.desk.door;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Who may come in: the one place that every request has to pass, before anything looks at what it wants.
///
/// A page of another site can send requests here, and can make a name of its own lead to this computer; but it can't
/// leave out where it comes from, nor know the secret.
record Gate(String host) {

    /// Some programs ask for a newer HTTP in passing; whoever asks for another kind of line wants no page.
    private static final Set<String> PASSED_OVER = Set.of("h2c");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0a-\\x1f\\x7f]");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    /// What stands before every address of the desk.
    String origin() {
        return "http://" + host;
    }

    /// The status to refuse a request with; 0 where it may come in.
    int refusal(String method, Headers headers) {
        if (isOdd(headers)) {
            return Status.MALFORMED;
        }
        List<String> origins = sent(headers, "Origin");
        List<String> sites = sent(headers, "Sec-Fetch-Site");
        boolean own = sent(headers, "Host").equals(List.of(host)) && (origins.isEmpty() || isOwn(origins))
                && OWN_SITE.containsAll(sites);
        if (!own) {
            return Status.STRANGER;
        }
        boolean reads = Method.of(method).filter(Method::onlyReads).isPresent();
        return reads ? ofReading(headers) : ofChanging(method, origins, sites);
    }

    /// Names that stand for one value must not stand twice, a length is digits, and a host is a name and a port.
    private boolean isOdd(Headers headers) {
        List<String> hosts = sent(headers, "Host");
        boolean twice = sent(headers, "Origin").size() > 1 || sent(headers, "Sec-Fetch-Site").size() > 1
                || sent(headers, "Content-Type").size() > 1;
        boolean length = sent(headers, "Content-Length").stream().allMatch(sent -> sent.matches("\\d{1,19}"));
        boolean unseen = headers.values().stream().flatMap(List::stream).anyMatch(CONTROL.asPredicate());
        boolean host = hosts.size() == 1 && hosts.getFirst().matches("[A-Za-z0-9.:\\[\\]_-]{1,255}");
        return twice || !length || unseen || !host || !PASSED_OVER.containsAll(sent(headers, "Upgrade"));
    }

    /// To read takes no body.
    private static int ofReading(Headers headers) {
        boolean body = headers.containsKey("Transfer-Encoding")
                || !Set.of("", "0").contains(String.join(",", sent(headers, "Content-Length")));
        return body ? Status.MALFORMED : 0;
    }

    /// The one gate for all that may change something, whatever page it is for.
    private int ofChanging(String method, List<String> origins, List<String> sites) {
        if (!isOwn(origins) || sites.contains("none")) {
            return Status.STRANGER;
        }
        return Method.of(method).isPresent() ? 0 : Status.NO_SUCH_METHOD;
    }

    private boolean isOwn(List<String> origins) {
        return origins.equals(List.of(origin()));
    }

    private static List<String> sent(Headers headers, String name) {
        return headers.getOrDefault(name, List.of());
    }
}
