package clausebook.intake.pdf;

import clausebook.document.Part;
import clausebook.intake.text.TypedStart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A line of a column.
///
/// @param page     from 1
/// @param segments from left to right
/// @param left     edge of its column, in points
/// @param right    edge of its column
/// @param numbered true where a number stands alone before the words
/// @param text     its words; a tab between segments, a blank behind a number that stands alone
/// @param rules    the upright lines at its height, from the left
/// @param parted   true where a level line stands above it
/// @param dot      the level of the bullet that is drawn before it; -1 for none
record SheetLine(int page, List<Segment> segments, double left, double right, boolean numbered, String text,
        List<Double> rules, boolean parted, int dot) {

    /// A figure in front of fewer letters stands in a table.
    private static final int LONG = 20;

    static SheetLine of(int page, List<Segment> segments, double left, double right) {
        return of(page, segments, left, right, List.of(), false);
    }

    static SheetLine of(int page, List<Segment> segments, double left, double right, List<Double> rules,
            boolean parted) {
        String first = segments.getFirst().text().strip();
        boolean numbered = segments.size() > 1
                && (TypedStart.length(first) == first.length() || TypedStart.isEmptyBullet(first)
                        || isFigure(first, segments));
        String text = segments.stream().map(Segment::text).collect(Collectors.joining("\t"));
        return new SheetLine(page, List.copyOf(segments), left, right, numbered,
                numbered ? text.replaceFirst("\t", " ") : text, rules, parted, -1);
    }

    /// True for a bare figure in front of a sentence, and of nothing else.
    private static boolean isFigure(String first, List<Segment> segments) {
        String words = segments.getLast().text();
        return first.matches("\\d{1,3}") && segments.size() == 2 && words.length() > LONG
                && Character.isUpperCase(words.codePointAt(0));
    }

    SheetLine withDot(int level) {
        return new SheetLine(page, segments, left, right, numbered, text, rules, parted, level);
    }

    double x() {
        return segments.getFirst().x();
    }

    double end() {
        return segments.getLast().end();
    }

    double y() {
        return segments.getFirst().y();
    }

    double size() {
        return widest().size();
    }

    boolean isBold() {
        return segments.stream().allMatch(Segment::bold);
    }

    private Segment widest() {
        return segments.stream().max((one, other) -> Integer.compare(one.glyphs().size(), other.glyphs().size()))
                .orElseThrow();
    }

    /// How many columns it has as a row of a table.
    int columns() {
        return numbered ? segments.size() - 1 : segments.size();
    }

    boolean isStart() {
        return dot >= 0 || TypedStart.isAt(text) || TypedStart.isEmptyBullet(text);
    }

    boolean endsSentence() {
        return text.strip().matches("(?s).*[.:;!?]['\"”’)]{0,3}");
    }

    boolean startsSmall() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean isCentred() {
        double middle = (left + right) / 2;
        return Math.abs((x() + end()) / 2 - middle) < 6 && x() - left > 20 && right - end() > 20;
    }

    /// True for a line of a list of contents: dots, or a gap, and a page.
    boolean isContents() {
        return text.matches("(?s).*(\\.{4,}|…{2,}|(\\. ){4,}).*\\d{1,3}\\s*")
                || segments.size() > 1 && segments.getLast().text().strip().matches("\\d{1,3}");
    }

    /// The part that the file itself says it is; empty for text.
    Optional<Part> edge() {
        List<Glyph> letters = segments.stream().flatMap(segment -> segment.glyphs().stream())
                .filter(glyph -> !glyph.isBlank()).toList();
        Optional<Part> named = letters.stream().map(Glyph::edge).flatMap(Optional::stream).findFirst();
        return letters.stream().allMatch(Glyph::artifact) ? named : Optional.empty();
    }
}
