package clausebook.intake.pdf;

import clausebook.document.Block;
import clausebook.document.Body;
import clausebook.document.Paragraph;
import clausebook.document.Paragraph.Label;
import clausebook.document.Paragraph.Look;
import clausebook.document.Part;
import clausebook.document.Piece;
import clausebook.document.Piece.Mark;
import clausebook.document.Piece.Stay;
import clausebook.intake.text.LineEnds;
import clausebook.intake.text.PageEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes paragraphs and tables of the lines of all pages.
final class SheetBlocks {

    private static final int LONGEST_FOOT = 60;
    /// In letter heights.
    private static final double FAR = 3;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Paragraph> footnotes = new ArrayList<>();
    private final List<Paragraph> heads = new ArrayList<>();
    private final List<Paragraph> feet = new ArrayList<>();
    private final List<Paragraph> behind = new ArrayList<>();
    private final List<Paragraph> pictures = new ArrayList<>();
    private final Spacing spacing;
    private final LineEnds ends;
    private final PageNotes notes;
    private final double left;
    private int count;

    /// @param pages the seen lines of each page
    SheetBlocks(List<List<SheetLine>> pages) {
        ends = new LineEnds(
                pages.stream().flatMap(List::stream).map(SheetLine::text).collect(Collectors.joining("\n")));
        left = pages.stream().flatMap(List::stream).mapToDouble(SheetLine::left).min().orElse(0);
        List<SheetLine> seen = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        part(pages, seen, edges);
        notes = new PageNotes(seen);
        edges.forEach(edge -> addEdge(edge.line(), edge.part()));
        List<SheetLine> lines = SheetTable.parted(notes.without(seen));
        spacing = new Spacing(lines);
        int at = 0;
        while (at < lines.size()) {
            at = addBlock(lines, at);
        }
    }

    /// Adds what nobody sees of a page.
    void addHidden(List<SheetLine> lines) {
        lines.forEach(line -> blocks.add(paragraph(List.of(line), Part.BODY, Stay.HIDDEN)));
    }

    /// Adds what stands beside the pages.
    void addBeside(Beside.Said said) {
        behind.add(new Paragraph(++count, said.part(), Optional.empty(), Look.PLAIN, List.of(Piece.of(said.words())),
                said.page(), 0));
    }

    /// Adds a picture on a page.
    void addPicture(int page) {
        pictures.add(new Paragraph(++count, Part.PICTURE, Optional.empty(), Look.PLAIN, List.of(), page, 0));
    }

    Body body() {
        List<Paragraph> beside = new ArrayList<>(footnotes);
        beside.addAll(heads);
        beside.addAll(feet);
        beside.addAll(behind);
        beside.addAll(pictures);
        return Body.numbered(blocks, beside);
    }

    private int addBlock(List<SheetLine> lines, int from) {
        int grid = GridTable.behind(lines, from);
        if (grid > from) {
            blocks.add(GridTable.of(lines.subList(from, grid), cell -> paragraph(cell, Part.BODY, Stay.LIVE)));
            return grid;
        }
        int behind = SheetTable.behind(lines, from);
        if (behind > from) {
            blocks.add(SheetTable.of(lines.subList(from, behind), cell -> paragraph(cell, Part.BODY, Stay.LIVE)));
            return behind;
        }
        int to = from + 1;
        while (to < lines.size() && spacing.joins(lines.get(from), lines.get(to - 1), lines.get(to))
                && SheetTable.behind(lines, to) == to && GridTable.behind(lines, to) == to) {
            to++;
        }
        blocks.add(paragraph(lines.subList(from, to), Part.BODY, Stay.LIVE));
        return to;
    }

    private Paragraph paragraph(List<SheetLine> lines, Part part, Stay stay) {
        Words words = new Words(ends, notes);
        lines.forEach(words::add);
        List<Piece> pieces = words.pieces(stay);
        SheetLine first = lines.getFirst();
        boolean bold = pieces.stream().filter(piece -> !piece.text().isBlank())
                .allMatch(piece -> piece.marks().contains(Mark.BOLD));
        double size = lines.stream().mapToDouble(SheetLine::size).sorted().skip(lines.size() / 2).findFirst().orElse(0);
        Look look = new Look(0, "", (int) Math.round(Math.max(0, first.x() - Math.min(left, first.x()))),
                Math.round(size * 2) / 2.0, bold, first.isCentred());
        Optional<Label> drawn = first.dot() < 0
                ? Optional.empty()
                : Optional.of(new Label("•", true, first.dot(), ""));
        Paragraph made = new Paragraph(++count, part, drawn, look, pieces, first.page(), 0);
        notes.of(lines).forEach(note -> addNote(note, made.n()));
        return made;
    }

    private void addNote(List<SheetLine> lines, int anchor) {
        Paragraph note = paragraph(lines, Part.FOOTNOTE, Stay.LIVE);
        footnotes.add(new Paragraph(note.n(), note.part(), note.label(), note.look(), note.pieces(), note.line(),
                anchor));
    }

    /// A head or foot of a page.
    private record Edge(SheetLine line, Part part) {}

    private static void part(List<List<SheetLine>> pages, List<SheetLine> lines, List<Edge> found) {
        PageEdges edges = new PageEdges(
                pages.stream().map(page -> page.stream().map(SheetLine::text).toList()).toList());
        for (int page = 0; page < pages.size(); page++) {
            int number = page;
            List<SheetLine> all = pages.get(page);
            for (int at = 0; at < all.size(); at++) {
                SheetLine line = all.get(at);
                Optional<Part> said = line.edge();
                int place = at;
                Optional<Part> part = said.or(() -> edges.partOf(number, place))
                        .or(() -> isFoot(all, line) ? Optional.of(Part.FOOTER) : Optional.empty());
                part.ifPresentOrElse(edge -> found.add(new Edge(line, edge)), () -> lines.add(line));
            }
        }
    }

    /// True for a few words and the number of their page, far below all else on it.
    private static boolean isFoot(List<SheetLine> page, SheetLine line) {
        boolean named = line.text().length() < LONGEST_FOOT && line.text().matches(".*\\D" + line.page());
        return named && page.stream().filter(other -> other != line).mapToDouble(SheetLine::y).max()
                .orElse(line.y()) < line.y() - FAR * line.size();
    }

    private void addEdge(SheetLine line, Part part) {
        Stay stay = PageEdges.isPageNumber(line.text()) ? Stay.FILLED_IN : Stay.LIVE;
        (part == Part.HEADER ? heads : feet).add(paragraph(List.of(line), part, stay));
    }
}
