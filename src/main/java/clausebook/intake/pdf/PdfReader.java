package clausebook.intake.pdf;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.DocumentReader;
import clausebook.document.Format;
import clausebook.intake.office.Doubts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Reads the words of PDFs.
public final class PdfReader implements DocumentReader {

    private static final String AS_WORD =
            "ask for the Word document that it was made of, or save it in Word as .docx, and import that";
    private static final int END = 2_048;

    static {
        // PDFBox tells each oddity of a font; what matters is told as a problem
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        FontMappers.set(new OneFont());
    }

    @Override
    public Optional<Document> read(String name, String sha256, byte[] bytes, Problems problems) {
        String end = new String(bytes, Math.max(0, bytes.length - END), Math.min(END, bytes.length),
                StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            return broken(name, problems);
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                return locked(name, "the words of this PDF may not be copied", problems);
            }
            return read(name, sha256, pdf, problems);
        } catch (InvalidPasswordException _) {
            return locked(name, "this PDF opens with a password only", problems);
        } catch (IOException | RuntimeException _) {
            return broken(name, problems);
        }
    }

    private static Optional<Document> read(String name, String sha256, PDDocument pdf, Problems problems)
            throws IOException {
        List<Sheets.Sheet> sheets = Sheets.of(pdf);
        List<Integer> pictured = Pictures.pages(pdf);
        if (Pictures.areAll(name, sheets, pictured, problems)) {
            return Optional.empty();
        }
        List<List<SheetLine>> seen = new ArrayList<>();
        List<List<SheetLine>> hidden = new ArrayList<>();
        for (int page = 0; page < sheets.size(); page++) {
            boolean recognised = Pictures.isRecognised(name, sheets.get(page), pictured, page + 1, problems);
            var parted = sheets.get(page).letters().stream()
                    .collect(Collectors.partitioningBy(glyph -> glyph.hidden() && !recognised));
            seen.add(Columns.lines(parted.get(false), sheets.get(page).rules(), page + 1));
            hidden.add(Columns.lines(parted.get(true), new Rules(), page + 1));
        }
        SheetBlocks blocks = new SheetBlocks(seen);
        hidden.forEach(blocks::addHidden);
        Beside.in(pdf).forEach(blocks::addBeside);
        pictured.forEach(blocks::addPicture);
        String producer = Optional.ofNullable(pdf.getDocumentInformation().getProducer()).orElse("");
        Document document =
                new Document.Settled(new Document.Origin(name, Format.PDF, sha256, producer), blocks.body());
        new Doubts(name, problems).tell(document);
        return Optional.of(document);
    }

    private static Optional<Document> locked(String name, String what, Problems problems) {
        problems.add(ProblemCode.DOCUMENT_LOCKED, Location.startOf(name), what,
                "whoever made it closed it, and that is respected", AS_WORD);
        return Optional.empty();
    }

    private static Optional<Document> broken(String name, Problems problems) {
        problems.add(ProblemCode.DOCUMENT_BROKEN, Location.startOf(name), "this PDF is cut off or damaged",
                "words of it could be missing unnoticed", "copy it again from where it came from; or " + AS_WORD);
        return Optional.empty();
    }
}
