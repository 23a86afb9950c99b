package clausebook.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/// The grounds that a page paints: filled rectangles, in the order of painting.
final class Paint {

    private static final int MOST = 5_000;

    private final List<Ground> grounds = new ArrayList<>();

    /// @param white true where it is painted white
    record Ground(double left, double top, double right, double bottom, boolean white, int order) {

        boolean covers(double x, double y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    void add(Ground ground) {
        if (grounds.size() < MOST) {
            grounds.add(ground);
        }
    }

    /// True where a place was painted over after a letter was.
    boolean hides(double x, double y, int order) {
        return grounds.stream().anyMatch(ground -> ground.order() > order && ground.covers(x, y));
    }

    /// True where a place had a colour before a letter was painted.
    boolean isColoured(double x, double y, int order) {
        boolean coloured = false;
        for (Ground ground : grounds) {
            coloured = ground.order() < order && ground.covers(x, y) ? !ground.white() : coloured;
        }
        return coloured;
    }
}
