package clausebook.render.part;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The order of names by their letters, without accents, capitals and opening marks.
public final class NameOrder {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private NameOrder() {}

    /// Things by their names.
    public static <T> Comparator<T> by(Function<T, String> name) {
        return Comparator.comparing((T thing) -> sortKey(name.apply(thing))).thenComparing(name);
    }

    /// What of a name decides its place.
    public static String sortKey(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NOT_LETTERS.matcher(bare).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
