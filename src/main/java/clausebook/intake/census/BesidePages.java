package clausebook.intake.census;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The letters of a PDF that stand on none of its pages, from its bare dictionaries: comments, what was filled into its
/// form, its title and subject.
final class BesidePages {

    private int letters;

    private BesidePages() {}

    static int letters(PDDocument pdf) {
        BesidePages beside = new BesidePages();
        pdf.getPages().forEach(page -> beside.each(page.getCOSObject().getDictionaryObject(COSName.ANNOTS)));
        COSBase form = pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.ACRO_FORM);
        if (form instanceof COSDictionary found) {
            beside.fields(found.getDictionaryObject(COSName.FIELDS));
        }
        COSBase about = pdf.getDocument().getTrailer().getDictionaryObject(COSName.INFO);
        if (about instanceof COSDictionary found) {
            beside.count(found.getDictionaryObject(COSName.TITLE));
            beside.count(found.getDictionaryObject(COSName.SUBJECT));
        }
        return beside.letters;
    }

    private void each(COSBase notes) {
        if (notes instanceof COSArray all) {
            for (COSBase one : all) {
                COSBase note = one instanceof COSObject indirect ? indirect.getObject() : one;
                if (note instanceof COSDictionary found) {
                    String kind = String.valueOf(found.getNameAsString(COSName.SUBTYPE));
                    boolean comment = !kind.equals("Link") && !kind.equals("Widget") && !kind.equals("Popup");
                    count(comment ? found.getDictionaryObject(COSName.CONTENTS) : null);
                }
            }
        }
    }

    /// A field may hold fields; one that holds itself is passed once.
    private void fields(COSBase fields) {
        Deque<COSBase> left = new ArrayDeque<>();
        Set<COSDictionary> passed = new HashSet<>();
        push(fields, left);
        while (!left.isEmpty()) {
            COSBase one = left.pop();
            if (one instanceof COSDictionary field && passed.add(field)) {
                count(field.getDictionaryObject(COSName.V));
                push(field.getDictionaryObject(COSName.KIDS), left);
            }
        }
    }

    private static void push(COSBase several, Deque<COSBase> left) {
        if (several instanceof COSArray all) {
            all.forEach(one -> left.push(one instanceof COSObject indirect ? indirect.getObject() : one));
        }
    }

    private void count(COSBase words) {
        if (words instanceof COSString text) {
            letters += Letters.withoutSigns(text.getString());
        } else if (words instanceof COSArray several) {
            several.forEach(this::count);
        }
    }
}
