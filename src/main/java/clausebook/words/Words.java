package clausebook.words;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of the interface in one language, all from one file: `{0}`, `{1}` … stand for what is filled in.
public final class Words {

    private static final int ROOM_FOR_PARTS = 64;
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");
    private final Map<String, String> byKey;

    private Words(Map<String, String> byKey) {
        this.byKey = byKey;
    }

    /// Reads a properties file in UTF-8.
    ///
    /// @throws IOException also where there is none, or a link, pipe or device in its place: a pipe may never end
    public static Words read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file.toString());
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        Map<String, String> words = new HashMap<>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return new Words(words);
    }

    /// All keys.
    public Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    /// The words of a key, filled in. A key that the file lacks is a fault of the templates or of the program.
    public String say(String key, Object... parts) {
        String words = byKey.get(key);
        if (words == null) {
            throw new MissingWordsException(key);
        }
        return parts.length == 0 ? words : filled(words, parts);
    }

    /// The words for a number of things, with the number as `{0}`: `key.one`, say, where the file gives that number a
    /// form (`plural.1 = one`) and the key has it, else `key.other`. The forms are those of the Unicode CLDR.
    public String count(String key, int number) {
        return say(counted(key, number), grouped(number));
    }

    /// The same for some of several, with the number of all as `{1}`.
    public String count(String key, int number, int all) {
        return say(counted(key, number), grouped(number), grouped(all));
    }

    private String counted(String key, int number) {
        String form = byKey.get("plural." + number);
        String counted = key + "." + form;
        return form != null && byKey.containsKey(counted) ? counted : key + ".other";
    }

    /// One pass, so that a part which itself holds `{1}` stays as it is.
    private static String filled(String words, Object[] parts) {
        StringBuilder text = new StringBuilder(words.length() + ROOM_FOR_PARTS);
        int done = 0;
        for (int slot = words.indexOf('{'); slot >= 0 && slot + 2 < words.length(); slot =
                words.indexOf('{', slot + 1)) {
            int part = words.charAt(slot + 1) - '0';
            if (words.charAt(slot + 2) == '}' && part >= 0 && part < parts.length) {
                text.append(words, done, slot).append(parts[part]);
                done = slot + 3;
            }
        }
        return text.append(words, done, words.length()).toString();
    }

    private String grouped(int number) {
        String digits = String.valueOf(number);
        return number < 10_000 ? digits : THOUSANDS.matcher(digits).replaceAll(say("number.thousands"));
    }

    /// With a capital at its start, for words that open a line.
    public static String opening(String words) {
        return words.isEmpty() || Character.isUpperCase(words.charAt(0))
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// Thrown where a page asks for words that the file does not have.
    public static final class MissingWordsException extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final String key;

        MissingWordsException(String key) {
            super("no words for \"" + key + "\"");
            this.key = key;
        }

        /// The key that was asked for.
        public String key() {
            return key;
        }
    }
}
