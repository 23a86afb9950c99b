package clausebook.text.prose;

import clausebook.character.Characters;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which addresses a text may link to: http, https, mailto and tel, whole; judged after all decoding. A path
/// below the site leads nowhere from another page, and nothing could tell an author so.
public final class SafeAddress {

    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([^/?#]*?):");
    /// A host by its name or number, without a name and password before it: these hide where a link leads.
    private static final Pattern WITH_HOST =
            Pattern.compile(
                    "^https?://(?:[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*+\\.?|\\[[0-9a-f:.]+])(?::[0-9]{1,5})?"
                            + "(?=[/?#]|$)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=^_{|}~-]+@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");
    private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]");
    private static final int LAYERS = 4;

    private SafeAddress() {}

    /// True for an address that may be published as a link.
    public static boolean isSafe(String written) {
        if (Characters.unseenIn(Escaping.unescapeHtml(written), 0) >= 0) {
            return false;
        }
        String address = decoded(written);
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.find()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            return ALLOWED.contains(name) && !address.contains("\\")
                    && (!name.startsWith("http") || WITH_HOST.matcher(address).find())
                    && (!name.equals("mailto") || isEmail(address.substring("mailto:".length())));
        }
        return false;
    }

    /// True for one plain e-mail address.
    public static boolean isEmail(String written) {
        return EMAIL.matcher(written).matches();
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
