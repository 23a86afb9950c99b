package clausebook.intake.pdf;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Finds pages that are pictures, as a scanner makes them.
final class Pictures {

    private static final int FEWEST_LETTERS = 20;
    private static final int DEEPEST = 5;

    private Pictures() {}

    /// The pages with a picture, from 1.
    static List<Integer> pages(PDDocument pdf) throws IOException {
        List<Integer> pages = new ArrayList<>();
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            number++;
            if (page.getResources() != null && isIn(page.getResources(), 0)) {
                pages.add(number);
            }
        }
        return pages;
    }

    private static boolean isIn(PDResources resources, int depth) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            boolean inside = depth < DEEPEST && resources.getXObject(name) instanceof PDFormXObject form
                    && form.getResources() != null && isIn(form.getResources(), depth + 1);
            if (inside) {
                return true;
            }
        }
        return false;
    }

    /// Tells which pages are pictures.
    ///
    /// @return true where there are no words, or most of the pages are pictures, so that nothing can be read
    static boolean areAll(String name, List<Sheets.Sheet> sheets, List<Integer> pictured, Problems problems) {
        List<Integer> scanned = pictured.stream()
                .filter(page -> letters(sheets.get(page - 1)) < FEWEST_LETTERS).toList();
        long all = sheets.stream().mapToLong(Pictures::letters).sum();
        if (all == 0 && scanned.isEmpty()) {
            problems.add(ProblemCode.DOCUMENT_EMPTY, Location.startOf(name), "there are no words in this file",
                    "a draft is made of the words of a document", "look whether it is the file that you meant");
            return true;
        }
        boolean most = scanned.size() * 2 >= sheets.size() && !scanned.isEmpty();
        if (most) {
            problems.add(ProblemCode.PAGES_ARE_PICTURES, new Location(name, scanned.getFirst(), 1, 0),
                    scanned.size() + " of " + sheets.size()
                            + " pages are pictures, as a scanner makes them; the first is page "
                            + scanned.getFirst(),
                    "a picture holds no words that a program could read",
                    "ask for the document that was printed; or have its words recognised (OCR), read them through, and "
                            + "save them as .docx");
        } else if (!scanned.isEmpty()) {
            String pages = scanned.stream().map(String::valueOf).collect(Collectors.joining(", "));
            problems.add(ProblemCode.PICTURE_AMONG_PAGES, new Location(name, scanned.getFirst(), 1, 0),
                    "hardly a word, but a picture stands on page " + pages,
                    "words that stand in a picture are not read",
                    "look at the page: if it shows words of the policy, type them into the document first");
        }
        return most;
    }

    /// True for a picture of a page over whose words a program wrote them unseen, as it recognised them (OCR).
    static boolean isRecognised(String name, Sheets.Sheet sheet, List<Integer> pictured, int page, Problems problems) {
        boolean recognised = letters(sheet) > 0 && pictured.contains(page)
                && sheet.letters().stream().allMatch(glyph -> glyph.hidden() || glyph.isBlank());
        if (recognised) {
            problems.add(ProblemCode.PICTURE_AMONG_PAGES, new Location(name, page, 1, 0),
                    "page " + page + " is a picture, and its words are those that a program recognised in it (OCR)",
                    "such words are often wrong in single letters, numbers above all",
                    "read them through beside the page before you publish them");
        }
        return recognised;
    }

    private static long letters(Sheets.Sheet sheet) {
        return sheet.letters().stream().filter(glyph -> !glyph.isBlank()).count();
    }
}
