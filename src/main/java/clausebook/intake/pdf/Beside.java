package clausebook.intake.pdf;

import clausebook.document.Part;
import clausebook.intake.text.SeenLetters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/// What a PDF says beside its pages: comments on them, what was filled into its form, its title and subject. Never who
/// said it.
final class Beside {

    /// Their words say something of a link or a field, or come again in the comment that they show.
    private static final Set<String> NO_COMMENTS = Set.of("Link", "Widget", "Popup");

    private Beside() {}

    /// Words that stand beside the pages.
    ///
    /// @param page from 1; 0 for the whole file
    record Said(Part part, int page, String words) {}

    static List<Said> in(PDDocument pdf) throws IOException {
        List<Said> said = new ArrayList<>();
        int number = 0;
        for (var page : pdf.getPages()) {
            number++;
            for (PDAnnotation note : page.getAnnotations()) {
                if (!NO_COMMENTS.contains(note.getSubtype())) {
                    add(Part.COMMENT, number, note.getContents(), said);
                }
            }
        }
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                filled(field.getCOSObject().getDictionaryObject(COSName.V))
                        .ifPresent(words -> add(Part.FORM, 0, words, said));
            }
        }
        PDDocumentInformation about = pdf.getDocumentInformation();
        add(Part.PROPERTY, 0, about.getTitle(), said);
        add(Part.PROPERTY, 0, about.getSubject(), said);
        return said;
    }

    /// What stands in a field: a text, or several that were chosen. A box that is ticked holds no words.
    private static Optional<String> filled(COSBase value) {
        if (value instanceof COSArray several) {
            List<String> words = new ArrayList<>();
            several.forEach(one -> {
                if (one instanceof COSString text) {
                    words.add(text.getString());
                }
            });
            return Optional.of(String.join(", ", words));
        }
        return value instanceof COSString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static void add(Part part, int page, String words, List<Said> said) {
        String seen = words == null ? "" : SeenLetters.without(words.replace('\r', '\n')).strip();
        if (!seen.isEmpty()) {
            said.add(new Said(part, page, seen));
        }
    }
}
