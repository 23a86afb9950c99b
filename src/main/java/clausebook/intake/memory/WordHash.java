package clausebook.intake.memory;

import clausebook.text.Sha256;
import java.nio.charset.StandardCharsets;

/// The hash by which words are known again: of their letters alone, so that another line break is no change.
public final class WordHash {

    private WordHash() {}

    /// Hexadecimal digits.
    public static String of(String words) {
        return Sha256.hex(words.replaceAll("[\\s\\p{Z}\\p{Cf}]", "").getBytes(StandardCharsets.UTF_8));
    }
}
