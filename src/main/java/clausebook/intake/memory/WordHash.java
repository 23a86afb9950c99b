package clausebook.intake.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash by which words are known again: of their letters alone, so that another line break is no change.
public final class WordHash {

    private WordHash() {}

    /// Hexadecimal digits.
    public static String of(String words) {
        try {
            byte[] letters = words.replaceAll("[\\s\\p{Z}\\p{Cf}]", "").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has it", fault);
        }
    }
}
