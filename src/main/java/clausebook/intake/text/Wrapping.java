package clausebook.intake.text;

import java.util.ArrayList;
import java.util.List;

/// Whether, and how wide, the lines of a text were cut by a program, so that a paragraph has several.
///
/// @param width columns of a full line; 0 where each line is a paragraph
record Wrapping(int width) {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 140;
    private static final int NARROW = 55;
    private static final int WIDE = 100;

    static Wrapping of(List<TextLine> lines) {
        List<TextLine[]> pairs = pairs(lines);
        int width = widthOf(pairs);
        long open = pairs.stream().filter(pair -> isOpen(pair[0], pair[1])).count();
        long full = pairs.stream().filter(pair -> reach(pair[0], pair[1]) > width * 17 / 20).count();
        boolean wrapped = width >= NARROWEST && width <= WIDEST && open * 5 >= pairs.size() * 2
                && full * 2 >= pairs.size();
        return new Wrapping(wrapped || open > 1 && isEdge(longest(lines), pairs) ? width : 0);
    }

    private static int longest(List<TextLine> lines) {
        return lines.stream().mapToInt(TextLine::end).max().orElse(0);
    }

    /// Where most paragraphs have one line, an edge tells: no line goes beyond it, and each sentence that goes on in
    /// the next line had no room for one more word.
    private static boolean isEdge(int longest, List<TextLine[]> pairs) {
        return longest >= NARROW && longest <= WIDE && pairs.stream().filter(pair -> isOpen(pair[0], pair[1]))
                .allMatch(pair -> reach(pair[0], pair[1]) > longest);
    }

    /// Neighbours that could be one paragraph.
    private static List<TextLine[]> pairs(List<TextLine> lines) {
        List<TextLine[]> pairs = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            TextLine before = lines.get(at - 1);
            TextLine line = lines.get(at);
            boolean apart = before.isEmpty() || line.isEmpty() || before.page() != line.page()
                    || TypedStart.isAt(line.words()) || before.hasTab() || line.hasTab();
            if (!apart) {
                pairs.add(new TextLine[] {before, line});
            }
        }
        return pairs;
    }

    /// All but one of twenty are no longer: an address that could not be cut says nothing.
    private static int widthOf(List<TextLine[]> pairs) {
        int[] ends = pairs.stream().mapToInt(pair -> pair[0].end()).sorted().toArray();
        return ends.length == 0 ? 0 : ends[(ends.length - 1) * 19 / 20];
    }

    private static boolean isOpen(TextLine before, TextLine line) {
        return line.startsSmall() && !before.endsSentence();
    }

    /// How far the line before would have gone with one more word.
    private static int reach(TextLine before, TextLine line) {
        return before.end() + 1 + line.firstWord().length();
    }

    /// True where a line goes on with the paragraph of the line before it.
    boolean joins(TextLine before, TextLine line) {
        if (before.endsInWord() && (line.startsSmall() || Character.isDigit(line.words().codePointAt(0)))) {
            return true;
        }
        boolean apart = width == 0 || before.hasTab() || line.hasTab()
                || TypedStart.isAt(line.words()) && !goesOn(before, line);
        if (apart) {
            return false;
        }
        boolean full = reach(before, line) > width;
        return full ? !looksApart(before, line) : isRagged(before, line);
    }

    private static boolean goesOn(TextLine before, TextLine line) {
        return !before.endsSentence() && TypedStart.goesOn(before.words(), line.words());
    }

    private static boolean looksApart(TextLine before, TextLine line) {
        boolean indented = before.endsSentence() && line.indent() > before.indent() + 1
                && !TypedStart.isAt(before.words());
        return indented || isCapitals(before) != isCapitals(line);
    }

    private static boolean isCapitals(TextLine line) {
        return line.words().chars().filter(Character::isLetter).count() > 2
                && line.words().chars().noneMatch(Character::isLowerCase);
    }

    /// Lines copied from a page are of unlike length: the sentence tells.
    private boolean isRagged(TextLine before, TextLine line) {
        int share = isOpen(before, line) ? 60 : before.endsSentence() ? 95 : 80;
        return before.end() * 100 >= width * share && !looksApart(before, line);
    }
}
