package clausebook.intake.outline.line;

import clausebook.document.Block;
import clausebook.document.Body;
import clausebook.document.Paragraph.Label;
import clausebook.document.Paragraph;
import clausebook.document.Part;
import clausebook.document.Table;
import clausebook.intake.outline.line.Line.Role;
import clausebook.intake.outline.mark.Mark;
import clausebook.intake.outline.mark.Marks;
import clausebook.intake.outline.mark.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a body as lines, with the marks that may stand at their starts. What a soft break sets apart with a mark
/// of its own is a line.
public final class Flow {

    private static final int LONGEST_HEADING = 80;
    private static final int DEEPEST = 8;
    /// As a web page has them, and as a word processor calls them that reads one.
    private static final Pattern TERM = Pattern.compile("dt|(?i)list(?: |_20_)?heading");
    private static final Pattern EXPLANATION = Pattern.compile("dd|(?i)list(?: |_20_)?contents");
    private static final Pattern CAPTION = PageWords.of("caption");
    private static final Pattern BREAK = Pattern.compile("\\n\\s*");

    private final List<Line> lines = new ArrayList<>();
    private final List<Grid> control = new ArrayList<>();
    private int depth;

    private Flow() {}

    /// The text of a body.
    public static Flow of(Body body) {
        Flow flow = new Flow();
        flow.add(body.blocks());
        return flow;
    }

    /// The lines in their order, without those of tables that say something of the document itself.
    public List<Line> lines() {
        return lines;
    }

    /// The tables that say something of the document itself.
    public List<Grid> control() {
        return control;
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> lines(paragraph).forEach(this::add);
                case Table table -> add(table);
            }
        }
    }

    /// Terms and what explains them are told by their styles, as a file of the web has them.
    private void add(Line line) {
        Role before = lines.isEmpty() ? Role.FREE : lines.getLast().role();
        boolean explains =
                EXPLANATION.matcher(line.look().style()).matches()
                        && Set.of(Role.TERM, Role.CELL, Role.MORE).contains(before);
        if (line.isBlank()) {
            lines.add(line);
        } else if (TERM.matcher(line.look().style()).matches()) {
            lines.add(line.withMark(Optional.empty()).withRole(Role.TERM));
        } else {
            lines.add(explains
                    ? line.withMark(Optional.empty()).withRole(before == Role.TERM ? Role.CELL : Role.MORE)
                    : line);
        }
    }

    /// Tables within tables are lay-out; below some depth nobody drew them by hand, and their words alone count.
    private void add(Table table) {
        if (depth == DEEPEST) {
            List<Paragraph> paragraphs = new ArrayList<>();
            table.addTo(paragraphs);
            paragraphs.forEach(paragraph -> lines(paragraph).forEach(this::add));
            return;
        }
        depth++;
        add(Grid.of(table));
        depth--;
    }

    private void add(Grid grid) {
        switch (grid.kind()) {
            case LAYOUT -> addLayout(grid);
            case CONTROL -> control.add(grid);
            case COLUMNS -> addColumns(grid);
            case CONTENT -> addRows(grid);
            case CONTENTS -> grid.rows()
                    .forEach(row -> row.forEach(cell -> cell.forEach(line -> lines.add(line.withRole(Role.ENTRY)))));
        }
    }

    /// Cells one after the other; a number in a cell of its own numbers the words beside it.
    private void addLayout(Grid grid) {
        for (int row = 0; row < grid.cells().size(); row++) {
            int start = lines.size();
            grid.cells().get(row).forEach(cell -> add(cell.blocks()));
            if (Grid.isNumberAndWords(grid.rows().get(row)) && start < lines.size()) {
                lines.set(start,
                        lines.get(start).withGiven(lines.get(start).mark().map(mark -> mark.endingAt(0).certain())));
            }
        }
    }

    /// The heading row is the stem, each row below an item.
    private void addRows(Grid grid) {
        boolean first = true;
        if (!lines.isEmpty() && isCaption(lines.getLast())) {
            lines.add(lines.removeLast().withMark(Optional.empty()).withRole(Role.CAPTION));
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Line> cells = cells(grid, row);
            Role begins = !first ? Role.ROW : grid.hasHeading() ? Role.STEM : Role.FIRST_ROW;
            for (Line line : cells) {
                lines.add(line == cells.getFirst() ? line.withRole(begins) : line);
            }
            first &= cells.isEmpty();
        }
    }

    private static boolean isCaption(Line line) {
        return line.role() == Role.FREE && line.look().heading() == 0 && !line.endsIn(":")
                && (CAPTION.matcher(line.raw()).matches() || line.look().style().equalsIgnoreCase("caption"));
    }

    /// The lines of a row. A cell without words leaves a gap between others: else the words behind it would stand in
    /// the wrong column.
    private static List<Line> cells(Grid grid, int row) {
        List<Line> found = new ArrayList<>();
        boolean gap = false;
        for (List<Line> cell : grid.rows().get(row)) {
            Role begins = gap ? Role.GAP : Role.CELL;
            cell.forEach(line -> found.add(line.withMark(Optional.empty())
                    .withRole(line == cell.getFirst() ? begins : Role.MORE)));
            gap = cell.isEmpty() && !found.isEmpty();
        }
        return found;
    }

    /// Each column is a clause, its heading the stem and every paragraph below an item.
    private void addColumns(Grid grid) {
        int columns = grid.rows().getFirst().size();
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < grid.rows().size(); row++) {
                for (Line line : grid.rows().get(row).get(column)) {
                    lines.add(line.withRole(row == 0 ? Role.STEM : Role.ROW));
                }
            }
        }
    }

    /// The lines of one paragraph.
    public static List<Line> lines(Paragraph paragraph) {
        String all = paragraph.text();
        List<Line> found = new ArrayList<>();
        int from = 0;
        Matcher next = BREAK.matcher(all);
        while (next.find()) {
            if (startsAnew(all.substring(next.end()))
                    || from == 0 && isBoldAlone(line(paragraph, all, 0, next.start()), all)) {
                found.add(line(paragraph, all, from, next.end()));
                from = next.end();
            }
        }
        found.add(line(paragraph, all, from, all.length()));
        return found.stream().flatMap(line -> apart(line).stream()).toList();
    }

    /// `2. (1) An officer …` is a number without words, and the first below it.
    private static List<Line> apart(Line line) {
        Optional<Mark> outer = line.given().or(line::mark).filter(mark -> mark.kind() == Mark.Kind.DECIMAL);
        String words = line.given().isPresent() && line.mark().isPresent() ? line.raw() : line.words();
        Optional<Mark> inner = outer.isEmpty() ? Optional.empty() : Marks.at(words);
        boolean first =
                inner.filter(mark -> mark.shape().matches("[1Aa]\\(\\)") && (mark.value() == 1 || mark.roman() == 1))
                        .isPresent();
        int start = line.to() - line.all().substring(0, line.to()).stripTrailing().length()
                + line.all().indexOf(words, line.from());
        if (!first || start <= line.from()) {
            return List.of(line);
        }
        return List.of(line.part(line.from(), start), line(line.paragraph(), line.all(), start, line.to()));
    }

    /// A heading that only a soft break sets apart from its text.
    private static boolean isBoldAlone(Line first, String all) {
        boolean brief = first.raw().length() <= LONGEST_HEADING && !first.endsIn(".:,;");
        return brief && first.boldEnd() == first.to() && first.paragraph().part() == Part.BODY
                && !line(first.paragraph(), all, 0, all.length()).isBold();
    }

    private static boolean startsAnew(String words) {
        return Marks.at(words).filter(Mark::sure).isPresent();
    }

    private static Line line(Paragraph paragraph, String all, int from, int to) {
        Optional<Label> label = from == 0 ? paragraph.label() : Optional.empty();
        Optional<Mark> given = label.flatMap(found -> Marks.given(found.words(), found.bullet()));
        int start = from;
        while (start < to && Line.isBlank(all.charAt(start))) {
            start++;
        }
        int blank = start - from;
        Optional<Mark> typed = Marks.at(all.substring(start, to)).map(mark -> mark.endingAt(mark.end() + blank));
        return new Line(paragraph, all, from, to, typed, given, paragraph.part() == Part.BOX ? Role.BOX : Role.FREE);
    }
}
