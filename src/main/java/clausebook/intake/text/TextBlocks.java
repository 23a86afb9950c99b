package clausebook.intake.text;

import clausebook.document.Block;
import clausebook.document.Body;
import clausebook.document.Paragraph;
import clausebook.document.Paragraph.Look;
import clausebook.document.Part;
import clausebook.document.Piece;
import clausebook.document.Piece.Mark;
import clausebook.document.Piece.Stay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes paragraphs and tables of the lines of a text.
final class TextBlocks {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(\\S.*)");
    private static final Pattern RULE = Pattern.compile("={3,}|-{3,}");
    private static final int POINTS_A_COLUMN = 6;
    /// A paragraph that was cut by a page's end is longer than a heading.
    private static final int CUT_FROM = 80;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Paragraph> beside = new ArrayList<>();
    private final List<TextLine> lines;
    private final Wrapping wrapping;
    private final LineEnds ends;
    private int count;
    /// Lines with tabs that are no table are looked at once.
    private int behindLines;
    private OptionalInt firstMark = OptionalInt.empty();

    TextBlocks(String text) {
        lines = AlignedColumns.tabbed(withoutEdges(TextLine.of(text)));
        wrapping = Wrapping.of(lines);
        ends = new LineEnds(text);
        int at = 0;
        while (at < lines.size()) {
            at = lines.get(at).isEmpty() ? at + 1 : addBlock(at);
        }
    }

    Body body() {
        return Body.numbered(blocks, beside);
    }

    /// The line of the first typed mark that was read.
    OptionalInt firstMark() {
        return firstMark;
    }

    /// Adds the block that begins at a line.
    ///
    /// @return the line behind it
    private int addBlock(int from) {
        TextLine first = lines.get(from);
        if (first.columns() > 1 && from >= behindLines) {
            behindLines = TypedTable.behindAlike(lines, from);
            List<TextLine> rows = lines.subList(from, behindLines);
            if (TypedTable.isTable(rows)) {
                blocks.add(TypedTable.of(rows, (words, line) -> paragraph(words, line, 0, 0)));
                return behindLines;
            }
        }
        Matcher heading = HEADING.matcher(first.words());
        if (heading.matches()) {
            mark(first);
            int level = heading.group(1).length();
            blocks.add(paragraph(withoutSigns(heading.group(2)), first, level));
            return from + 1;
        }
        return TypedStart.isEmptyBullet(first.words()) ? from + 1 : addParagraph(from);
    }

    private static String withoutSigns(String heading) {
        int end = heading.length();
        while (end > 1 && heading.charAt(end - 1) == '#') {
            end--;
        }
        return heading.substring(0, end).strip();
    }

    private int addParagraph(int from) {
        TextLine first = lines.get(from);
        StringBuilder words = new StringBuilder(first.words());
        int to = behindParagraph(from, words);
        boolean underlined = to == from + 1 && to < lines.size() && RULE.matcher(lines.get(to).words()).matches();
        if (underlined) {
            blocks.add(paragraph(words.toString(), first, lines.get(to).words().startsWith("=") ? 1 : 2));
            return to + 1;
        }
        blocks.add(paragraph(words.toString(), first, 0));
        return to;
    }

    /// Adds the words of the lines that go on with a paragraph.
    private int behindParagraph(int from, StringBuilder words) {
        int to = from + 1;
        while (to < lines.size()) {
            TextLine line = lines.get(to);
            boolean gap = line.isEmpty() || TypedStart.isEmptyBullet(line.words());
            int next = gap ? behindCut(to, words) : to;
            boolean goesOn = next != to || !gap && isSamePage(to) && !isHeading(line)
                    && wrapping.joins(lines.get(to - 1), line);
            if (!goesOn) {
                return to;
            }
            ends.join(words, lines.get(next).words());
            to = next + 1;
        }
        return to;
    }

    private boolean isSamePage(int line) {
        return lines.get(line).page() == lines.get(line - 1).page();
    }

    private static boolean isHeading(TextLine line) {
        return HEADING.matcher(line.words()).matches() || RULE.matcher(line.words()).matches();
    }

    /// Where the words of a paragraph go on that the end of a page cut in two: it is long and ends in the middle of a
    /// sentence, and what follows begins small. The same place where none do.
    private int behindCut(int gap, StringBuilder words) {
        int next = gap;
        while (next < lines.size()
                && (lines.get(next).isEmpty() || TypedStart.isEmptyBullet(lines.get(next).words()))) {
            next++;
        }
        boolean cut = next < lines.size() && isCut(words) && lines.get(next).startsSmall()
                && !TypedStart.isAt(lines.get(next).words()) && !lines.get(next).hasTab();
        return cut ? next : gap;
    }

    private static boolean isCut(StringBuilder words) {
        String start = words.substring(0, Math.min(CUT_FROM, words.length()));
        int first = behindSigns(start, TypedStart.length(start), 1);
        String end = words.substring(Math.max(0, words.length() - CUT_FROM));
        int last = behindSigns(end, end.length() - 1, -1);
        boolean small = first < 0 || first == start.length() || !Character.isUpperCase(start.codePointAt(first));
        return words.length() >= CUT_FROM && !small && last >= 0
                && (Character.isLetterOrDigit(end.charAt(last)) || end.charAt(last) == ',');
    }

    private static int behindSigns(String words, int from, int step) {
        int at = from;
        while (at >= 0 && at < words.length() && "*~ \t".indexOf(words.charAt(at)) >= 0) {
            at += step;
        }
        return at;
    }

    /// Takes running heads and feet out.
    private List<TextLine> withoutEdges(List<TextLine> all) {
        Collection<List<TextLine>> pages = all.stream().filter(line -> !line.isEmpty())
                .collect(Collectors.groupingBy(TextLine::page, TreeMap::new, Collectors.toList())).values();
        List<List<TextLine>> sheets = List.copyOf(pages);
        PageEdges edges = new PageEdges(
                sheets.stream().map(sheet -> sheet.stream().map(TextLine::words).toList()).toList());
        Set<TextLine> found = sheets.size() < 2 ? Set.of() : edgeLines(sheets, edges);
        return all.stream().filter(line -> !found.contains(line)).toList();
    }

    private Set<TextLine> edgeLines(List<List<TextLine>> sheets, PageEdges edges) {
        List<TextLine> found = new ArrayList<>();
        for (Part part : List.of(Part.HEADER, Part.FOOTER)) {
            for (int page = 0; page < sheets.size(); page++) {
                for (int at = 0; at < sheets.get(page).size(); at++) {
                    if (edges.partOf(page, at).equals(Optional.of(part))) {
                        found.add(sheets.get(page).get(at));
                        beside.add(edge(sheets.get(page).get(at), part));
                    }
                }
            }
        }
        return Set.copyOf(found);
    }

    private Paragraph edge(TextLine line, Part part) {
        Stay stay = PageEdges.isPageNumber(line.words()) ? Stay.FILLED_IN : Stay.LIVE;
        return new Paragraph(++count, part, Optional.empty(), Look.PLAIN,
                List.of(new Piece(line.words(), stay, Set.of())), line.number(), 0);
    }

    private Paragraph paragraph(String words, TextLine line, int heading) {
        return paragraph(words, line, heading, line.indent());
    }

    private Paragraph paragraph(String words, TextLine line, int heading, int indent) {
        TypedMarks marks = TypedMarks.of(words);
        if (marks.isMarked()) {
            mark(line);
        }
        List<Piece> pieces = marks.pieces();
        boolean bold = pieces.stream().allMatch(piece -> piece.marks().contains(Mark.BOLD));
        Look look = new Look(heading, "", indent * POINTS_A_COLUMN, 0, bold, false);
        return new Paragraph(++count, Part.BODY, Optional.empty(), look, pieces, line.number(), 0);
    }

    private void mark(TextLine line) {
        firstMark = firstMark.isPresent() ? firstMark : OptionalInt.of(line.number());
    }
}
