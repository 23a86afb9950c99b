package clausebook.intake.pdf;

import clausebook.intake.text.TypedStart;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells which lines are of one paragraph: by the space between them, their style, their ends and their first words.
final class Spacing {

    private static final double FULL = 0.985;
    private static final double WIDER = 1.35;
    private static final double FAR = 4;
    private static final int OFTEN = 25;
    private static final double ALIKE = 1.05;
    /// So many lines that go on tell where all of them end.
    private static final int ENOUGH = 4;

    private final double usual;
    /// Pages of one column, which share their right edge.
    private final Set<Integer> whole = new HashSet<>();
    private final double edge;

    Spacing(List<SheetLine> lines) {
        Map<Integer, List<SheetLine>> pages = lines.stream().collect(Collectors.groupingBy(SheetLine::page));
        pages.forEach((page, all) -> {
            if (all.stream().map(SheetLine::right).distinct().count() == 1) {
                whole.add(page);
            }
        });
        double widest =
                lines.stream().filter(line -> whole.contains(line.page())).mapToDouble(SheetLine::right).max()
                        .orElse(0);
        edge = Math.min(widest, reach(lines));
        double[] gaps = new double[Math.max(0, lines.size() - 1)];
        int count = 0;
        for (int at = 1; at < lines.size(); at++) {
            double gap = gap(lines.get(at - 1), lines.get(at));
            if (gap > 0.8 && gap < 3) {
                gaps[count++] = gap;
            }
        }
        double[] sorted = Arrays.stream(gaps, 0, count).sorted().toArray();
        usual = count == 0 ? 1.2 : usual(sorted);
    }

    /// The smallest that comes often: where most paragraphs are short, most gaps stand between paragraphs.
    private static double usual(double[] sorted) {
        int often = Math.max(2, sorted.length / OFTEN);
        for (int at = 0; at + often <= sorted.length / 4; at++) {
            if (sorted[at + often - 1] <= sorted[at] * ALIKE) {
                return sorted[at];
            }
        }
        return sorted[sorted.length / 4];
    }

    /// How far text reaches: a word that went to the next line had no room before it. A table or a foot may be wider.
    private static double reach(List<SheetLine> lines) {
        double[] sorted = IntStream.range(1, lines.size()).filter(at -> wraps(lines.get(at - 1), lines.get(at)))
                .mapToDouble(at -> lines.get(at - 1).end() + lines.get(at).segments().getFirst().firstWord()).sorted()
                .toArray();
        return sorted.length < ENOUGH ? Double.MAX_VALUE : sorted[sorted.length / 4];
    }

    private static boolean wraps(SheetLine before, SheetLine line) {
        double gap = gap(before, line);
        return gap > 0 && gap < 3 && line.startsSmall() && !line.isStart() && !before.endsSentence()
                && line.columns() == 1 && before.columns() == 1;
    }

    /// In letter heights.
    private static double gap(SheetLine before, SheetLine line) {
        return before.page() == line.page() ? (line.y() - before.y()) / Math.max(1, line.size()) : -1;
    }

    /// True where a line goes on with a paragraph.
    ///
    /// @param first  line of the paragraph
    /// @param before the line before
    boolean joins(SheetLine first, SheetLine before, SheetLine line) {
        boolean style =
                Math.abs(before.size() - line.size()) < 0.6 && (before.isBold() == line.isBold() || mixed(before));
        boolean start = line.isStart() && (!goesOn(before, line) || TypedStart.isNext(first.text(), line.text()));
        if (!style || start || before.isContents() || line.isContents() || line.columns() > 1 || before.columns() > 1) {
            return false;
        }
        double gap = gap(before, line);
        boolean near = gap <= usual * WIDER && isNext(first, before, line);
        return gap < 0 ? goesOnElsewhere(before, line) : near || gap < FAR && isCut(first, before, line);
    }

    /// A line that is partly bold may end so.
    private static boolean mixed(SheetLine line) {
        boolean any = line.segments().stream().flatMap(segment -> segment.glyphs().stream())
                .anyMatch(glyph -> !glyph.isBlank() && glyph.isBold());
        return any && !line.isBold();
    }

    private static boolean goesOn(SheetLine before, SheetLine line) {
        return !before.endsSentence() && TypedStart.goesOn(before.text(), line.text());
    }

    /// In another column or on another page only a sentence in its middle goes on.
    private boolean goesOnElsewhere(SheetLine before, SheetLine line) {
        return !before.endsSentence() && (line.startsSmall() || isFull(before, line) && !before.isBold());
    }

    private boolean isNext(SheetLine first, SheetLine before, SheetLine line) {
        boolean indented = line.x() > before.x() + 8 && before.endsSentence() && before != first;
        boolean back = line.x() < Math.min(first.x(), before.x()) - 8 && !before.isCentred() && !line.isCentred();
        boolean open =
                !before.endsSentence() && (line.startsSmall() || goesOn(before, line)) || endsInWord(before, line);
        if (indented || back && !open) {
            return false;
        }
        boolean centred = before.isCentred() && line.isCentred() && before.isBold() == line.isBold();
        return isFull(before, line) || open || centred && !before.endsSentence();
    }

    private static boolean endsInWord(SheetLine before, SheetLine line) {
        return before.text().matches("(?s).*[\\p{L}\\d][-\u2010\u00AD]")
                && (line.startsSmall() || Character.isDigit(line.text().charAt(0)));
    }

    /// True where a sentence goes on behind a gap, as it does where a page of another program ended. Items of a list
    /// that begin small are told by the one before them, which begins so too.
    private static boolean isCut(SheetLine first, SheetLine before, SheetLine line) {
        String text = first.text();
        int start = TypedStart.length(text);
        String words = text.substring(Math.min(start, text.length())).strip();
        boolean capital = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
        boolean wide = before != first || before.end() - before.left() > (before.right() - before.left()) * 0.8;
        return capital && wide && !before.endsSentence() && line.startsSmall();
    }

    /// True where the next word had no room in a line.
    private boolean isFull(SheetLine before, SheetLine line) {
        double right = whole.contains(before.page()) ? edge : before.right();
        double room = (right - before.left()) * FULL + before.left();
        return before.end() + line.segments().getFirst().firstWord() > room;
    }
}
