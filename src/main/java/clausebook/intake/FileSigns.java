package clausebook.intake;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what a file is by its bytes; its name only parts Markdown from plain text. What can't be read is named, with
/// the step to take.
final class FileSigns {

    private static final String IN_WORD = "in Word choose File > Save As, and there the type Word Document (*.docx)";
    private static final String AS_WORD =
            "open it in the program that made it, save or export it as a Word document (*.docx), and import that";
    private static final Map<String, Format> ENDINGS = Map.of("docx", Format.DOCX, "odt", Format.ODT, "html",
            Format.HTML, "htm", Format.HTML, "md", Format.MARKDOWN, "txt", Format.TEXT, "pdf", Format.PDF);
    /// The first letters of pictures: PNG, JPEG, GIF, TIFF, BMP, WebP.
    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "BM", "RIFF");
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?is)\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.{0,4000}?-->\\s*+)*+"
                            + "<(?:!doctype html|html|head|body)\\b.*");
    private static final int START = 8_192;

    private final DocumentFile file;
    private final Problems problems;
    private final String start;

    FileSigns(DocumentFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.start = new String(file.bytes(), 0, Math.min(START, file.bytes().length), StandardCharsets.ISO_8859_1);
    }

    /// The format to read it by; empty, with a problem, where there is none.
    Optional<Format> format() {
        Optional<Format> found = byBytes();
        found.filter(format -> !isCalled(format)).ifPresent(this::warnOfEnding);
        return found;
    }

    private Optional<Format> byBytes() {
        if (start.isBlank()) {
            return refused(ProblemCode.DOCUMENT_EMPTY, "this file is empty",
                    "look whether it was saved and copied whole, and import it again");
        }
        if (start.startsWith("PK\3\4")) {
            return ofZip();
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return ofOldOffice();
        }
        if (start.startsWith("{\\rtf")) {
            return notRead("this is a file in rich text (RTF), whatever its name says", IN_WORD);
        }
        if (start.contains("%PDF-")) {
            return Optional.of(Format.PDF);
        }
        return PICTURES.stream().anyMatch(start::startsWith) && !isText()
                ? notRead("this is a picture",
                        "import the document that the picture shows; words in a picture can't be "
                                + "read")
                : ofText();
    }

    private Optional<Format> ofZip() {
        Optional<List<String>> names = ZipNames.of(file.bytes());
        if (names.isEmpty()) {
            return refused(ProblemCode.DOCUMENT_BROKEN, "this file is cut off or damaged: its end is missing",
                    "copy it again from where it came from; or open it in Word, let Word mend it, and save it under a "
                            + "new name");
        }
        if (has(names.get(), "word/")) {
            return Optional.of(Format.DOCX);
        }
        if (has(names.get(), "content.xml") && start.contains("opendocument.text")) {
            return Optional.of(Format.ODT);
        }
        String what = has(names.get(), "xl/") || start.contains("opendocument.spreadsheet")
                ? "this is a spreadsheet"
                : has(names.get(), "ppt/") || start.contains("opendocument.presentation")
                        ? "these are slides"
                        : "this is a zip, which may hold any files";
        return notRead(what, what.contains("zip")
                ? "unpack it, and import the document in it"
                : "copy its words into a Word document, and import that");
    }

    private static boolean has(List<String> names, String beginning) {
        return names.stream().anyMatch(name -> name.startsWith(beginning));
    }

    /// Before 2007, Word saved other files; today it hides a document behind a password in one of that kind.
    private Optional<Format> ofOldOffice() {
        String all = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        if (all.contains(wide("EncryptedPackage"))) {
            return refused(ProblemCode.DOCUMENT_LOCKED, "this document opens with a password only",
                    "in Word choose File > Info > Protect Document > Encrypt with Password, empty the field, and "
                            + "save");
        }
        return all.contains(wide("WordDocument"))
                ? notRead("this is a document of an old Word (.doc)", IN_WORD)
                : notRead("this is a file of an old office program", AS_WORD);
    }

    /// Names in such files stand letter by letter with a zero behind each.
    private static String wide(String name) {
        return name.chars().mapToObj(letter -> (char) letter + "\0").reduce("", String::concat);
    }

    private Optional<Format> ofText() {
        if (!isText()) {
            return notRead("this is no document that can be read", AS_WORD);
        }
        if (start.startsWith("MIME-Version:") || start.contains("<w:wordDocument")
                || start.contains("<?mso-application")
                || start.contains("<office:document ")) {
            return notRead("this is a document in an uncommon form of one single text file", IN_WORD);
        }
        if (PAGE.matcher(start.replace("\0", "")).matches()) {
            return Optional.of(Format.HTML);
        }
        return Optional.of(switch (ENDINGS.getOrDefault(file.ending(), Format.TEXT)) {
            case HTML -> Format.HTML;
            case MARKDOWN -> Format.MARKDOWN;
            default -> Format.TEXT;
        });
    }

    /// Zero bytes are in no text but one of two bytes a letter, where they stand in every second place.
    private boolean isText() {
        long even = zeros(0);
        long odd = zeros(1);
        return even + odd == 0 || Math.min(even, odd) * 8 < Math.max(even, odd) && (even + odd) * 4 > start.length()
                || start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
    }

    private long zeros(int from) {
        long count = 0;
        for (int at = from; at < start.length(); at += 2) {
            count += start.charAt(at) == 0 ? 1 : 0;
        }
        return count;
    }

    private boolean isCalled(Format format) {
        Set<Format> plain = Set.of(Format.TEXT, Format.MARKDOWN);
        Format called = ENDINGS.get(file.ending());
        return called == format || plain.contains(format) && called == null;
    }

    private void warnOfEnding(Format format) {
        problems.add(ProblemCode.WRONG_ENDING, file.start(),
                "the name of this file ends in ." + file.ending() + ", but it is " + called(format),
                "other programs take a file for what its name says",
                "it is read as what it is; look whether it is the file that you meant, and give it the right ending");
    }

    private static String called(Format format) {
        return switch (format) {
            case DOCX -> "a Word document (.docx)";
            case ODT -> "an OpenDocument text (.odt)";
            case HTML -> "a web page (.html)";
            case PDF -> "a PDF";
            case MARKDOWN, TEXT -> "plain text (.txt)";
        };
    }

    private Optional<Format> notRead(String what, String mend) {
        return refused(ProblemCode.DOCUMENT_NOT_READ, what, mend);
    }

    private Optional<Format> refused(ProblemCode code, String what, String mend) {
        problems.add(code, file.start(), what,
                "a policy is taken over word for word, so its file must be one that can be read whole", mend);
        return Optional.empty();
    }
}
