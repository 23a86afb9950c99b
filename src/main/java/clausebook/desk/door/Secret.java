package clausebook.desk.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/// What every address of the desk begins with, new at each start: whoever does not know it gets nothing.
///
/// @param word 32 letters, 128 bits
public record Secret(String word) {

    private static final int BYTES = 16;

    /// A new one, from the computer's source of chance.
    public static Secret fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    /// True for the same word; takes as long for a near one as for a far one.
    boolean is(String tried) {
        return MessageDigest.isEqual(word.getBytes(StandardCharsets.UTF_8), tried.getBytes(StandardCharsets.UTF_8));
    }
}
