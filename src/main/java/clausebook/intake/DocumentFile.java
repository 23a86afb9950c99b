package clausebook.intake;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// A clerk's own file: its name without a folder, and its bytes.
public record DocumentFile(String name, byte[] bytes) {

    /// A policy with many pictures; more could take all memory.
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    /// What it says; empty, with a problem, where it can't be read whole.
    public Optional<Document> read(Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(ProblemCode.DOCUMENT_TOO_LARGE, start(), "this file has more than 50 MB",
                    "a file is read whole, and one that is too large could stop the computer",
                    "in Word choose File > Save As with a new name, having taken out the pictures; or make several "
                            + "files of it");
            return Optional.empty();
        }
        return new FileSigns(this, problems).format()
                .flatMap(format -> Readers.of(format).read(name, sha256(), bytes, problems));
    }

    /// The hash of the file, in hexadecimal digits.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has it", fault);
        }
    }

    /// The file as a whole, for problems.
    public Location start() {
        return Location.startOf(name);
    }

    /// What follows the last dot of its name, in small letters; empty without a dot.
    String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
