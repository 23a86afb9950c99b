package clausebook.intake.pdf;

import clausebook.intake.pdf.Paint.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Follows the boxes and straight lines that a page draws. Names of operators are those of ISO 32000-1, 8.5.
final class Paths {

    private static final double OPAQUE = 0.9;
    private static final int MOST_SIDES = 5;
    /// The sides of what may be the bullet of a list, in points.
    private static final double SMALLEST_DOT = 1.5;
    private static final double LARGEST_DOT = 8;

    private final PDFStreamEngine page;
    private final Consumer<Ground> filled;
    private final Rules rules;
    private final PDRectangle frame;
    private final List<double[]> boxes = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();
    private final List<double[]> curves = new ArrayList<>();
    private double[] point;

    /// @param filled takes each filled box; whether it is white and when it was painted is for the taker to say
    /// @param rules  takes each line
    Paths(PDFStreamEngine page, PDRectangle frame, Consumer<Ground> filled, Rules rules) {
        this.page = page;
        this.frame = frame;
        this.filled = filled;
        this.rules = rules;
    }

    /// An operator of a page.
    static OperatorProcessor on(PDFStreamEngine engine, String name, Consumer<List<COSBase>> then) {
        return new OperatorProcessor(engine) {

            @Override
            public void process(Operator operator, List<COSBase> operands) {
                then.accept(operands);
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }

    /// `re`
    void box(List<COSBase> operands) {
        if (areNumbers(operands, 4)) {
            double[] from = place(number(operands, 0), number(operands, 1));
            double[] to = place(number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3));
            boxes.add(between(from, to));
        }
    }

    /// `m`
    void move(List<COSBase> operands) {
        point = areNumbers(operands, 2) ? place(number(operands, 0), number(operands, 1)) : null;
    }

    /// `l`
    void line(List<COSBase> operands) {
        double[] before = point;
        move(operands);
        if (before != null && point != null) {
            lines.add(between(before, point));
        }
    }

    /// `c`: only where it ends matters.
    void curve(List<COSBase> operands) {
        if (areNumbers(operands, 6)) {
            point = place(number(operands, 4), number(operands, 5));
            curves.add(point);
        }
    }

    /// `S`
    void stroke() {
        addDot(1);
        lines.forEach(line -> rules.add(line[0], line[1], line[2], line[3]));
        for (double[] box : boxes) {
            rules.add(box[0], box[1], box[0], box[3]);
            rules.add(box[2], box[1], box[2], box[3]);
            rules.add(box[0], box[1], box[2], box[1]);
            rules.add(box[0], box[3], box[2], box[3]);
        }
        end();
    }

    /// `f`
    ///
    /// @param white true where it is filled white
    void fill(boolean white) {
        boolean upright = lines.size() > 2 && lines.size() <= MOST_SIDES
                && lines.stream().allMatch(line -> line[2] - line[0] < 1 || line[3] - line[1] < 1);
        if (upright) {
            boxes.add(between(lines.toArray(double[][]::new)));
        }
        boolean seen = page.getGraphicsState().getNonStrokeAlphaConstant() > OPAQUE;
        if (seen && !white) {
            addDot(0);
        }
        for (double[] box : seen ? boxes : List.<double[]>of()) {
            filled.accept(new Ground(box[0], box[1], box[2], box[3], white, 0));
            if (!white) {
                rules.add(box[0], box[1], box[2], box[3]);
            }
        }
        end();
    }

    /// A small round shape, as browsers draw the bullets of a list: full at the first level, hollow at the second.
    private void addDot(int level) {
        double[] box = curves.isEmpty() ? new double[4] : between(curves.toArray(double[][]::new));
        double wide = box[2] - box[0];
        boolean small = wide > SMALLEST_DOT && wide < LARGEST_DOT;
        if (small && lines.isEmpty() && Math.abs(wide - (box[3] - box[1])) < 1) {
            rules.addDot(box[2], (box[1] + box[3]) / 2, level);
        }
    }

    /// `n`
    void end() {
        boxes.clear();
        curves.clear();
        lines.clear();
        point = null;
    }

    private static boolean areNumbers(List<COSBase> operands, int count) {
        return operands.size() >= count && operands.stream().allMatch(COSNumber.class::isInstance);
    }

    private static float number(List<COSBase> operands, int at) {
        return ((COSNumber) operands.get(at)).floatValue();
    }

    /// From the left and the top of the page.
    private double[] place(float x, float y) {
        var place = page.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
        return new double[] {place.x - frame.getLowerLeftX(), frame.getUpperRightY() - place.y};
    }

    /// Left, top, right and bottom of the box round some points.
    private static double[] between(double[]... points) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] corner : points) {
            box[0] = Math.min(box[0], corner[0]);
            box[1] = Math.min(box[1], corner[1]);
            box[2] = Math.max(box[2], corner[corner.length - 2]);
            box[3] = Math.max(box[3], corner[corner.length - 1]);
        }
        return box;
    }
}
