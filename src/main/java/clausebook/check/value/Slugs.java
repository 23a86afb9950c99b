package clausebook.check.value;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.Read;
import clausebook.text.Slug;
import clausebook.text.SourceText;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a name can stand in an address for ever, on every computer.
public final class Slugs {

    /// Names that Windows keeps for devices: no file may be called so.
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private Slugs() {}

    /// @param what     what bears the name: `a council's folder`
    /// @param reserved names taken by the site itself
    public static void check(Read written, String what, Set<String> reserved, Problems problems) {
        written.known().ifPresent(slug -> check(slug, what, reserved, problems));
    }

    private static void check(SourceText slug, String what, Set<String> reserved, Problems problems) {
        String words = slug.words();
        if (!Slug.is(words)) {
            problems.add(ProblemCode.BAD_SLUG, slug.start(), Quoted.of(words) + " can't be " + what,
                    "it becomes part of an address: small letters a to z, digits and single hyphens, at most "
                            + Slug.LONGEST,
                    "write it as " + Quoted.of(suggestion(words)) + ", for instance");
        } else if (reserved.contains(words) || DEVICE.matcher(words).matches()) {
            problems.add(ProblemCode.RESERVED_SLUG, slug.start(), Quoted.of(words) + " can't be " + what,
                    "the site or the computer uses that name itself",
                    "choose another name, such as \"the-" + words + "\"");
        }
    }

    private static String suggestion(String words) {
        String slug = Slug.of(words);
        return slug.isEmpty() ? "a-name" : slug;
    }
}
