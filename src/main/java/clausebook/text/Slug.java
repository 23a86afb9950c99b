package clausebook.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name as it can stand in an address: small letters a to z, digits and single hyphens.
public final class Slug {

    /// The most letters that a slug may have.
    public static final int LONGEST = 40;
    /// Where a field names it, it would say that nothing is named.
    private static final String NOTHING = "null";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// The first sign that is not of the basic alphabet.
    private static final int FIRST_BEYOND = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /// True where the words are a slug already.
    public static boolean is(String words) {
        return words.length() <= LONGEST && !words.equals(NOTHING) && SLUG.matcher(words).matches();
    }

    private static String plain(String words) {
        boolean basic = words.chars().allMatch(letter -> letter < FIRST_BEYOND);
        String bare = basic ? words : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return ENDS.matcher(OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-")).replaceAll("");
    }

    /// The slug that some words make, cut between two of them where it would be too long; empty where nothing of them
    /// can stand in one.
    public static String of(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        String plain = is(small) ? small : plain(words);
        if (plain.equals(NOTHING)) {
            return "";
        }
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-[^-]*$", "") : plain;
    }
}
