package clausebook.intake.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// A PDF that a test draws, word by word. Places are points from the left and the top of an A4 page.
final class PdfFile {

    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument pdf = new PDDocument();
    private PDPageContentStream page;

    /// Begins a page.
    PdfFile page() throws IOException {
        close();
        PDPage next = new PDPage(PDRectangle.A4);
        pdf.addPage(next);
        page = new PDPageContentStream(pdf, next);
        return this;
    }

    /// Draws words.
    PdfFile at(double x, double y, PDFont font, double size, String words) throws IOException {
        page.beginText();
        page.setFont(font, (float) size);
        page.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
        page.showText(words);
        page.endText();
        return this;
    }

    /// Draws lines of plain words below each other.
    PdfFile lines(double x, double y, String... lines) throws IOException {
        for (int at = 0; at < lines.length; at++) {
            at(x, y + at * 14, PLAIN, 11, lines[at]);
        }
        return this;
    }

    PdfFile mode(RenderingMode mode) throws IOException {
        page.setRenderingMode(mode);
        return this;
    }

    /// Sets the colour of words and grounds, from 0, black, to 1, white.
    PdfFile grey(double grey) throws IOException {
        page.setNonStrokingColor((float) grey);
        return this;
    }

    /// Fills a rectangle.
    PdfFile ground(double x, double y, double width, double height) throws IOException {
        page.addRect((float) x, (float) (PDRectangle.A4.getHeight() - y - height), (float) width, (float) height);
        page.fill();
        return this;
    }

    /// Draws a small full circle, as browsers draw the bullets of a list.
    PdfFile dot(double x, double y) throws IOException {
        float across = (float) x + 2;
        float middle = (float) (PDRectangle.A4.getHeight() - y);
        page.moveTo(across - 2, middle);
        page.curveTo(across - 2, middle + 1, across - 1, middle + 2, across, middle + 2);
        page.curveTo(across + 1, middle + 2, across + 2, middle + 1, across + 2, middle);
        page.curveTo(across + 2, middle - 1, across + 1, middle - 2, across, middle - 2);
        page.curveTo(across - 1, middle - 2, across - 2, middle - 1, across - 2, middle);
        page.fill();
        return this;
    }

    /// Draws a picture over the whole page.
    PdfFile picture() throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        page.drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, PDRectangle.A4.getWidth(),
                PDRectangle.A4.getHeight());
        return this;
    }

    /// Puts a comment on the page, as if by somebody.
    PdfFile comment(String words) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents(words);
        note.setTitlePopup("Nobody Known");
        pdf.getPage(pdf.getNumberOfPages() - 1).getAnnotations().add(note);
        return this;
    }

    /// Adds a form with one field that was filled in.
    PdfFile field(String name, String words) {
        PDAcroForm form = new PDAcroForm(pdf);
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        field.getCOSObject().setString(COSName.V, words);
        form.getFields().add(field);
        pdf.getDocumentCatalog().setAcroForm(form);
        return this;
    }

    PdfFile titled(String title, String subject) {
        pdf.getDocumentInformation().setTitle(title);
        pdf.getDocumentInformation().setSubject(subject);
        pdf.getDocumentInformation().setAuthor("Nobody Known");
        return this;
    }

    byte[] bytes() throws IOException {
        close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        pdf.close();
        return out.toByteArray();
    }

    /// @param user the password that opens it; empty where it opens without one, but does not let its words be taken
    byte[] locked(String user) throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        pdf.protect(new StandardProtectionPolicy("owner", user, permission));
        return bytes();
    }

    private void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
