package clausebook.desk.journal;

import clausebook.text.Sha256;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which bytes a file held when somebody read it, told by their SHA-256; empty where there was no file.
public record Version(String hash) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}|");

    /// There is no such file.
    public static final Version NONE = new Version("");

    public Version {
        if (!FORM.matcher(hash).matches()) {
            throw new IllegalArgumentException("this is no version of a file");
        }
    }

    /// The version of a file that holds some bytes.
    public static Version of(byte[] bytes) {
        return new Version(Sha256.hex(bytes));
    }

    /// The version of a file that may not be there.
    public static Version of(Optional<byte[]> bytes) {
        return bytes.map(Version::of).orElse(NONE);
    }

    /// What a request names as one; empty where it is none.
    public static Optional<Version> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new Version(written)) : Optional.empty();
    }

    /// True for the version of a file that is there.
    public boolean isThere() {
        return !hash.isEmpty();
    }
}
