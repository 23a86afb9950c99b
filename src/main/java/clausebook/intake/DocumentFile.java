package clausebook.intake;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.Format;
import clausebook.document.Paragraph;
import clausebook.document.View;
import clausebook.text.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A clerk's own file: its name without a folder, and its bytes.
public record DocumentFile(String name, byte[] bytes) {

    /// A policy with many pictures; more could take all memory.
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    /// Some 700 pages.
    private static final int MOST_LETTERS = 2_000_000;
    private static final int MOST_PARAGRAPHS = 15_000;

    /// What it says; empty, with a problem, where it can't be read whole.
    public Optional<Document> read(Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(ProblemCode.DOCUMENT_TOO_LARGE, start(), "this file has more than 50 MB",
                    "a file is read whole, and one that is too large could stop the computer",
                    "in Word choose File > Save As with a new name, having taken out the pictures; or make several "
                            + "files of it");
            return Optional.empty();
        }
        Optional<Format> format = new FileSigns(this, problems).format();
        boolean plain = format.filter(found -> found == Format.TEXT || found == Format.MARKDOWN).isPresent();
        if (plain && bytes.length > MOST_LETTERS) {
            return tooLong("this text has more than 2 million letters", problems);
        }
        return format.flatMap(found -> Readers.of(found).read(name, sha256(), bytes, problems))
                .flatMap(read -> ofAPolicysLength(read, problems)).filter(read -> Languages.areRead(read, problems));
    }

    /// A text of more letters or paragraphs makes an edition that could not be written.
    private Optional<Document> ofAPolicysLength(Document read, Problems problems) {
        List<Paragraph> paragraphs = read.body(View.ACCEPTED).paragraphs();
        long letters = paragraphs.stream().mapToLong(paragraph -> paragraph.text().length()).sum();
        if (letters > MOST_LETTERS) {
            return tooLong("this document has more than 2 million letters", problems);
        }
        return paragraphs.size() > MOST_PARAGRAPHS
                ? tooLong("this document has more than 15,000 paragraphs", problems)
                : Optional.of(read);
    }

    private Optional<Document> tooLong(String what, Problems problems) {
        problems.add(ProblemCode.DOCUMENT_TOO_LARGE, start(), what,
                "a policy has a twentieth of that; an edition of so many words can't be written and read as one file",
                "look whether it is the file that you meant; a collection of policies must be cut into one file a "
                        + "policy");
        return Optional.empty();
    }

    /// The hash of the file, in hexadecimal digits.
    public String sha256() {
        return Sha256.hex(bytes);
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
