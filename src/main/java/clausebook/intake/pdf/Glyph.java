package clausebook.intake.pdf;

import clausebook.document.Part;
import clausebook.document.Piece.Mark;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/// A letter where a page shows it, in points from the left and the top.
///
/// @param at       PDFBox's letter, to which an accent may still be added
/// @param hidden   true where nobody sees it
/// @param marks    of its font; and unseen where it is white or very small
/// @param artifact true where the file calls it no content: a head, foot or watermark
/// @param order    of painting
record Glyph(TextPosition at, double x, double y, double width, double size, boolean hidden, Set<Mark> marks,
        boolean artifact, Optional<Part> edge, int order) {

    private static final double BOLD = 600;

    double end() {
        return x + width;
    }

    /// Its letters; ligatures are taken apart, and bullets of symbol fonts are bullets.
    String text() {
        String text = at.getUnicode();
        if (text.isEmpty()) {
            return "";
        }
        char letter = text.charAt(0);
        if (letter == '\uF0B7' || letter == '\uF0A7') {
            return "•";
        }
        boolean form = letter >= '\uFB00' && letter <= '\uFDFF' || letter >= '\uFE70' && letter <= '\uFEFE';
        return form ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    boolean isBlank() {
        return at.getUnicode().isBlank();
    }

    boolean isBold() {
        return marks.contains(Mark.BOLD);
    }

    /// What a font looks like.
    static Set<Mark> marksOf(PDFont font) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.getFontWeight() >= BOLD || descriptor.isForceBold());
        if (heavy || name.contains("bold") || name.contains("black") || name.contains("heavy")) {
            marks.add(Mark.BOLD);
        }
        if (name.contains("italic") || name.contains("oblique")) {
            marks.add(Mark.ITALIC);
        }
        return marks;
    }
}
