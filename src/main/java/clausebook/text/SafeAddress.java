package clausebook.text;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which addresses a text may link to: http, https, mailto, tel, or a path below the site; judged after all
/// decoding.
public final class SafeAddress {

    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([^/?#]*?):");
    private static final Pattern WITH_HOST = Pattern.compile("^https?://[^/?#]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]");
    private static final int LAYERS = 4;

    private SafeAddress() {}

    /// True for an address that may be published as a link.
    public static boolean isSafe(String written) {
        String address = decoded(written);
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.find()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            return ALLOWED.contains(name) && (!name.startsWith("http") || WITH_HOST.matcher(address).find());
        }
        return !address.startsWith("/") && !address.contains("\\") && !address.contains("..") && !address.isEmpty();
    }

    /// True for a path below the site.
    static boolean isRelative(String written) {
        return !SCHEME.matcher(decoded(written)).find() && !written.startsWith("#");
    }

    /// Entities, percent signs and invisible letters are taken away layer by layer, as a browser might read them.
    private static String decoded(String written) {
        String address = written;
        for (int layer = 0; layer < LAYERS; layer++) {
            String next = UNSEEN.matcher(percentDecoded(Escaping.unescapeHtml(address))).replaceAll("");
            if (next.equals(address)) {
                break;
            }
            address = next;
        }
        return address;
    }

    private static String percentDecoded(String address) {
        return PERCENT.matcher(address).replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
