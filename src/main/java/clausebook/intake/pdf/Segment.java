package clausebook.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Letters on one line without a wide gap between them, from left to right.
///
/// @param y    of its line
/// @param size of most of its letters
/// @param text its words, with blanks where there are gaps
record Segment(List<Glyph> glyphs, double x, double end, double y, double size, boolean bold, String text) {

    /// The gap, in letter heights, beyond which two words are not of one sentence.
    private static final double WIDE = 1.8;

    private static Segment one(List<Glyph> letters) {
        List<Glyph> glyphs = List.copyOf(letters);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < glyphs.size(); at++) {
            text.append(isGap(glyphs, at) ? " " : "").append(glyphs.get(at).text());
        }
        return new Segment(glyphs, glyphs.getFirst().x(), glyphs.stream().mapToDouble(Glyph::end).max().orElse(0),
                median(glyphs, Glyph::y), median(glyphs, Glyph::size),
                glyphs.stream().allMatch(glyph -> glyph.isBlank() || glyph.isBold()), text.toString());
    }

    private static double median(List<Glyph> glyphs, ToDoubleFunction<Glyph> part) {
        return glyphs.stream().mapToDouble(part).sorted().skip(glyphs.size() / 2).findFirst().orElse(0);
    }

    boolean isGap(int at) {
        return isGap(glyphs, at);
    }

    /// True where words stand apart before a letter, without a blank that the file holds.
    private static boolean isGap(List<Glyph> glyphs, int at) {
        if (at == 0 || glyphs.get(at).isBlank() || glyphs.get(at - 1).isBlank()) {
            return false;
        }
        Glyph before = glyphs.get(at - 1);
        double blank = before.at().getWidthOfSpace();
        double least = (blank > 0 && blank < before.size() ? blank : before.size() / 4) / 2;
        return glyphs.get(at).x() - before.end() > least;
    }

    /// Its first word's width, with a blank.
    double firstWord() {
        int at = 1;
        while (at < glyphs.size() && !glyphs.get(at).isBlank() && !isGap(at)) {
            at++;
        }
        return glyphs.get(at - 1).end() - x + size / 4;
    }

    /// The segments of letters that share a line.
    ///
    /// @param rules upright lines at their height; none crosses a segment
    static List<Segment> of(List<Glyph> row, List<Double> rules) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        double end = 0;
        for (Glyph glyph : row) {
            double last = end;
            boolean ruled = rules.stream().anyMatch(x -> x > last - 1 && x < glyph.x() + 1);
            boolean wide = !open.isEmpty() && !glyph.isBlank() && (ruled || glyph.x() - end > WIDE * glyph.size());
            if (wide) {
                addTo(segments, open);
                open = new ArrayList<>();
            }
            if (!glyph.isBlank() || !open.isEmpty()) {
                open.add(glyph);
            }
            end = glyph.isBlank() ? end : Math.max(wide ? 0 : end, glyph.end());
        }
        addTo(segments, open);
        return segments;
    }

    private static void addTo(List<Segment> segments, List<Glyph> open) {
        int to = open.size();
        while (to > 0 && open.get(to - 1).isBlank()) {
            to--;
        }
        if (to > 0) {
            segments.add(one(open.subList(0, to)));
        }
    }
}
