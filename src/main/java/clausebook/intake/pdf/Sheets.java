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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// Takes the letters off the pages of a PDF, each with its place and whether it is seen.
final class Sheets extends PDFTextStripper {

    private static final double SMALLEST = 2;
    private static final float WHITE = 0.97f;

    private final List<Sheet> sheets = new ArrayList<>();
    private final Deque<COSDictionary> artifacts = new ArrayDeque<>();
    private final Map<String, TreeMap<Float, TreeSet<Float>>> drawn = new HashMap<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private Paint paint = new Paint();
    private List<double[]> open = new ArrayList<>();
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
        addOperator(new On(this, "re", this::open));
        List.of("f", "F", "f*", "B", "B*", "b", "b*").forEach(fill -> addOperator(new On(this, fill, _ -> fill())));
        List.of("n", "S", "s").forEach(end -> addOperator(new On(this, end, _ -> open.clear())));
    }

    /// A page's letters.
    ///
    /// @param letters all of them, seen or not
    record Sheet(List<Glyph> letters, double width, double height) {}

    /// The letters of each page.
    static List<Sheet> of(PDDocument pdf) throws IOException {
        Sheets sheets = new Sheets();
        sheets.getText(pdf);
        return sheets.sheets;
    }

    private static final class On extends OperatorProcessor {

        private final String name;
        private final Consumer<List<COSBase>> then;

        On(PDFStreamEngine engine, String name, Consumer<List<COSBase>> then) {
            super(engine);
            this.name = name;
            this.then = then;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            then.accept(operands);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private void open(List<COSBase> operands) {
        if (operands.size() < 4 || !operands.stream().allMatch(COSNumber.class::isInstance)) {
            return;
        }
        double[] box = operands.stream().mapToDouble(number -> ((COSNumber) number).floatValue()).toArray();
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        var from = matrix.transformPoint((float) box[0], (float) box[1]);
        var to = matrix.transformPoint((float) (box[0] + box[2]), (float) (box[1] + box[3]));
        open.add(new double[] {Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(from.x, to.x),
            Math.max(from.y, to.y)});
    }

    private void fill() {
        boolean seen = getGraphicsState().getNonStrokeAlphaConstant() > 0.9;
        double left = getCurrentPage().getCropBox().getLowerLeftX();
        double top = getCurrentPage().getCropBox().getUpperRightY();
        for (double[] box : seen ? open : List.<double[]>of()) {
            paint.add(new Ground(box[0] - left, top - box[3], box[2] - left, top - box[1], isWhite(), order++));
        }
        open.clear();
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
        open = new ArrayList<>();
        artifacts.clear();
        drawn.clear();
        order = 0;
    }

    @Override
    protected void endPage(PDPage page) {
        boolean turned = page.getRotation() % 180 != 0;
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        List<Glyph> letters = glyphs.stream().map(this::withPaint).toList();
        sheets.add(new Sheet(letters, turned ? height : width, turned ? width : height));
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
        TreeMap<Float, TreeSet<Float>> places = drawn.computeIfAbsent(text.getUnicode(), _ -> new TreeMap<>());
        float near = Math.abs(text.getWidth()) / text.getUnicode().length() / 3;
        float y = text.getY();
        boolean again = places.subMap(text.getX() - near, text.getX() + near).values().stream()
                .anyMatch(found -> !found.subSet(y - near, y + near).isEmpty());
        places.computeIfAbsent(text.getX(), _ -> new TreeSet<>()).add(y);
        return again;
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
