package clausebook.renew;

import java.util.regex.Pattern;

/// Writes a text as a value that YAML reads back letter by letter, also between brackets.
final class YamlWords {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9]+(?:[ ./_-]?[\\p{L}0-9]+)*");

    private YamlWords() {}

    static String of(String words) {
        return PLAIN.matcher(words).matches() ? words : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
