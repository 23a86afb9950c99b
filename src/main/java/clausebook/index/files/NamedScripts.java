package clausebook.index.files;

import clausebook.text.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Scripts that are named by their own bytes: one that changes has another name, and one that stays has the same. So a
/// browser never takes an old one for a new one.
///
/// Names are small letters and digits, because some file systems tell no capitals. For one thread.
public final class NamedScripts {

    /// How long a name is, behind the letter of its kind.
    public static final int LENGTH = 6;

    private static final int DIGITS_AND_LETTERS = 36;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /// Adds a script.
    ///
    /// @param kind a letter before its name
    /// @return its name, without the kind
    public String add(String kind, byte[] script) {
        return addAll(List.of(kind), List.of(script));
    }

    /// Adds scripts that belong together under one name, which changes with any of them.
    ///
    /// @param kinds a letter for each
    /// @return their name, without the kinds
    public String addAll(List<String> kinds, List<byte[]> scripts) {
        String letters = hash(scripts);
        int from = 0;
        while (!isFree(kinds, scripts, letters.substring(from, from + LENGTH))) {
            from++;
        }
        String name = letters.substring(from, from + LENGTH);
        for (int i = 0; i < kinds.size(); i++) {
            files.put(kinds.get(i) + name, scripts.get(i));
        }
        return name;
    }

    /// True where no other script has the name: two of them would have to share the start of their hashes.
    private boolean isFree(List<String> kinds, List<byte[]> scripts, String name) {
        for (int i = 0; i < kinds.size(); i++) {
            byte[] there = files.get(kinds.get(i) + name);
            if (there != null && !Arrays.equals(there, scripts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String hash(List<byte[]> scripts) {
        MessageDigest digest = Sha256.digest();
        scripts.forEach(digest::update);
        return letters(digest);
    }

    /// The start of the SHA-256 of some words, in small letters and digits.
    public static String hash(Iterable<String> words) {
        MessageDigest digest = Sha256.digest();
        words.forEach(word -> {
            digest.update(word.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return letters(digest).substring(0, LENGTH);
    }

    private static String letters(MessageDigest sha) {
        String letters = new BigInteger(1, sha.digest()).toString(DIGITS_AND_LETTERS);
        return "0".repeat(Math.max(0, 2 * LENGTH - letters.length())) + letters;
    }

    /// All scripts by kind and name.
    public Map<String, byte[]> files() {
        return files;
    }
}
