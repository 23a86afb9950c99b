package clausebook.intake.pdf;

import clausebook.document.Part;
import clausebook.document.Piece.Mark;
import clausebook.intake.pdf.Paint.Ground;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the letters off the pages of a PDF, each with its place and whether it is seen.
final class Sheets extends PDFTextStripper {

    private static final double SMALLEST = 2;
    private static final float STEP = 4;
    private static final float WHITE = 0.97f;
    private static final List<String> FILLS = List.of("f", "F", "f*", "B", "B*", "b", "b*");

    private final List<Sheet> sheets = new ArrayList<>();
    private final Deque<COSDictionary> artifacts = new ArrayDeque<>();
    private final Map<String, Map<Integer, List<TextPosition>>> letters = new HashMap<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private Paint paint = new Paint();
    private Rules rules = new Rules();
    private Paths paths;
    private final Map<PDFont, Set<Mark>> fonts = new IdentityHashMap<>();
    private PDColor last;
    private boolean white;
    private int order;

    private Sheets() {
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(Paths.on(this, "re", operands -> paths.box(operands)));
        addOperator(Paths.on(this, "m", operands -> paths.move(operands)));
        addOperator(Paths.on(this, "l", operands -> paths.line(operands)));
        addOperator(Paths.on(this, "c", operands -> paths.curve(operands)));
        FILLS.forEach(fill -> addOperator(Paths.on(this, fill, _ -> paths.fill(isWhite()))));
        List.of("S", "s").forEach(stroke -> addOperator(Paths.on(this, stroke, _ -> paths.stroke())));
        addOperator(Paths.on(this, "n", _ -> paths.end()));
    }

    /// A page's letters.
    ///
    /// @param letters all of them, seen or not
    record Sheet(List<Glyph> letters, Rules rules) {}

    /// The letters of each page.
    static List<Sheet> of(PDDocument pdf) throws IOException {
        Sheets sheets = new Sheets();
        sheets.getText(pdf);
        return sheets.sheets;
    }

    private void paint(Ground ground) {
        paint.add(new Ground(ground.left(), ground.top(), ground.right(), ground.bottom(), ground.white(), order++));
    }

    private boolean isWhite() {
        PDColor colour = getGraphicsState().getNonStrokingColor();
        if (colour != last) {
            last = colour;
            white = isWhite(colour);
        }
        return white;
    }

    private static boolean isWhite(PDColor colour) {
        try {
            for (float part : colour.getColorSpace().toRGB(colour.getComponents())) {
                if (part < WHITE) {
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException _) {
            // a pattern, or a colour of a kind that is not known, is seen
            return false;
        }
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs = new ArrayList<>();
        paint = new Paint();
        artifacts.clear();
        letters.clear();
        rules = new Rules();
        paths = new Paths(this, page.getCropBox(), this::paint, rules);
        order = 0;
    }

    @Override
    protected void endPage(PDPage page) {
        List<Glyph> painted = glyphs.stream().map(this::withPaint).toList();
        sheets.add(new Sheet(painted, page.getRotation() == 0 ? rules : new Rules()));
    }

    @Override
    protected void writePage() {
        // lines are made of the letters elsewhere
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean artifact = COSName.ARTIFACT.equals(tag);
        artifacts.push(artifact ? properties == null ? new COSDictionary() : properties : NONE);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!artifacts.isEmpty()) {
            artifacts.pop();
        }
    }

    private static final COSDictionary NONE = new COSDictionary();

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getUnicode() == null || text.getUnicode().isEmpty() || isAgain(text)) {
            return;
        }
        if (text.isDiacritic() && !glyphs.isEmpty() && glyphs.getLast().at().contains(text)) {
            glyphs.getLast().at().mergeDiacritic(text);
            return;
        }
        double size = Math.abs(text.getFontSizeInPt()) < 0.01 ? text.getHeightDir() : Math.abs(text.getFontSizeInPt());
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        double x = text.getXDirAdj();
        double y = text.getYDirAdj();
        boolean off = x + text.getWidthDirAdj() < 0 || y < 0 || x > width(text) || y - size > height(text);
        boolean white = mode != RenderingMode.STROKE && isWhite();
        Optional<COSDictionary> artifact = artifacts.stream().filter(found -> found != NONE).findFirst();
        glyphs.add(new Glyph(text, x, y, text.getWidthDirAdj(), size, mode == RenderingMode.NEITHER || off,
                marks(text.getFont(), size < SMALLEST || white), artifact.isPresent(), artifact.flatMap(Sheets::edge),
                order++));
    }

    /// True where the same letter stands there already: a second time, a little aside, makes it bold.
    private boolean isAgain(TextPosition text) {
        Map<Integer, List<TextPosition>> rows = letters.computeIfAbsent(text.getUnicode(), _ -> new HashMap<>());
        float near = Math.abs(text.getWidth()) / text.getUnicode().length() / 3;
        boolean again = false;
        for (int row = row(text.getY() - near); row <= row(text.getY() + near) && !again; row++) {
            again = isNear(text, near, rows.getOrDefault(row, List.of()));
        }
        rows.computeIfAbsent(row(text.getY()), _ -> new ArrayList<>()).add(text);
        return again;
    }

    /// Letters are looked up by their height, in steps of some points.
    private static int row(float y) {
        return Math.round(y / STEP);
    }

    private static boolean isNear(TextPosition text, float near, List<TextPosition> others) {
        for (TextPosition other : others) {
            if (Math.abs(other.getX() - text.getX()) < near && Math.abs(other.getY() - text.getY()) < near) {
                return true;
            }
        }
        return false;
    }

    private Set<Mark> marks(PDFont font, boolean unseen) {
        Set<Mark> own = fonts.computeIfAbsent(font, Glyph::marksOf);
        if (!unseen) {
            return own;
        }
        Set<Mark> all = EnumSet.copyOf(own);
        all.add(Mark.UNSEEN);
        return all;
    }

    private static double width(TextPosition text) {
        return text.getDir() % 180 == 0 ? text.getPageWidth() : text.getPageHeight();
    }

    private static double height(TextPosition text) {
        return text.getDir() % 180 == 0 ? text.getPageHeight() : text.getPageWidth();
    }

    private static Optional<Part> edge(COSDictionary properties) {
        String kind = properties.getNameAsString(COSName.SUBTYPE, "");
        return switch (kind) {
            case "Header" -> Optional.of(Part.HEADER);
            case "Footer" -> Optional.of(Part.FOOTER);
            default -> Optional.empty();
        };
    }

    private Glyph withPaint(Glyph glyph) {
        double x = glyph.x() + glyph.width() / 2;
        double y = glyph.y() - glyph.size() / 4;
        boolean white = glyph.marks().contains(Mark.UNSEEN) && glyph.size() >= SMALLEST;
        Set<Mark> marks = white && paint.isColoured(x, y, glyph.order())
                ? marks(glyph.at().getFont(), false)
                : glyph.marks();
        return new Glyph(glyph.at(), glyph.x(), glyph.y(), glyph.width(), glyph.size(),
                glyph.hidden() || paint.hides(x, y, glyph.order()), marks, glyph.artifact(), glyph.edge(),
                glyph.order());
    }
}
