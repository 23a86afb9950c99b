package clausebook.check;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.SourceText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a name can stand in an address for ever, on every computer.
final class Slugs {

    static final int LONGEST = 40;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /// Names that Windows keeps for devices: no file may be called so.
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private Slugs() {}

    /// @param what     what bears the name: `a council's folder`
    /// @param reserved names taken by the site itself
    static void check(SourceText slug, String what, Set<String> reserved, Problems problems) {
        String words = slug.words();
        if (words.isEmpty()) {
            return;
        }
        if (!SLUG.matcher(words).matches() || words.length() > LONGEST) {
            problems.add(ProblemCode.BAD_SLUG, slug.start(), Quoted.of(words) + " can't be " + what,
                    "it becomes part of an address: small letters a to z, digits and single hyphens, at most 40",
                    "write it as " + Quoted.of(suggestion(words)) + ", for instance");
        } else if (reserved.contains(words) || DEVICE.matcher(words).matches()) {
            problems.add(ProblemCode.RESERVED_SLUG, slug.start(), Quoted.of(words) + " can't be " + what,
                    "the site or the computer uses that name itself", "choose another name, such as \"the-" + words + "\"");
        }
    }

    private static String suggestion(String words) {
        String plain =
                java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-[^-]*$", "") : plain;
        return cut.isEmpty() ? "a-name" : cut;
    }
}
