package clausebook.intake.office;

import clausebook.document.Block;
import clausebook.document.Body;
import clausebook.document.Paragraph;
import clausebook.document.Paragraph.Look;
import clausebook.document.Part;
import clausebook.document.Table;
import clausebook.document.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes one text out of a marked one: paragraphs joined where their end was deleted, lists counted anew, and what this
/// text leaves out kept as pieces that do not stay.
final class Settling {

    private final View view;
    /// Boxes are counted apart from the text, as in Word, where they are a story of their own.
    private final ListCounter boxes = new ListCounter();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Map<Part, List<Integer>> things = new HashMap<>();
    private int last;

    Settling(View view) {
        this.view = view;
    }

    Body body(MarkedDocument document) {
        List<Block> blocks = settled(document.blocks(), 0, new ListCounter());
        List<Paragraph> beside = new ArrayList<>();
        for (MarkedDocument.Story story : document.beside()) {
            int anchor = anchors.getOrDefault(story.name(), 0);
            settled(story.blocks(), anchor, new ListCounter()).forEach(block -> block.addTo(beside));
        }
        for (Part part : List.of(Part.PICTURE, Part.EMBEDDED)) {
            for (int anchor : things.getOrDefault(part, List.of())) {
                beside.add(new Paragraph(++last, part, Optional.empty(), Look.PLAIN, List.of(), 0, anchor));
            }
        }
        return new Body(blocks, beside);
    }

    private List<Block> settled(List<MarkedBlock> blocks, int anchor, ListCounter counter) {
        Flow flow = new Flow(anchor, counter);
        blocks.forEach(flow::add);
        flow.close(true);
        return flow.done;
    }

    /// The blocks of the text, of a box or of a cell.
    private final class Flow {

        private final int anchor;
        private final ListCounter counter;
        private final List<Block> done = new ArrayList<>();
        private Gathered open = new Gathered(view);

        private Flow(int anchor, ListCounter counter) {
            this.anchor = anchor;
            this.counter = counter;
        }

        private void add(MarkedBlock block) {
            switch (block) {
                case MarkedParagraph paragraph -> {
                    open.add(paragraph);
                    boolean ends = paragraph.end().standsIn(view);
                    if (ends || !open.isLive()) {
                        close(ends);
                    }
                }
                case MarkedTable table -> {
                    close(true);
                    add(table);
                }
            }
        }

        /// @param counted false for a paragraph that is no paragraph in this view
        private void close(boolean counted) {
            Gathered ready = open;
            open = new Gathered(view);
            int own = 0;
            Optional<Paragraph> paragraph = ready.paragraph(last + 1, anchor, counted, counter);
            if (paragraph.isPresent()) {
                own = ++last;
                done.add(paragraph.get());
            }
            for (MarkedParagraph.Hung hung : ready.hung()) {
                hang(hung, own);
            }
        }

        private void hang(MarkedParagraph.Hung hung, int own) {
            switch (hung) {
                case MarkedParagraph.Box box -> done.addAll(settled(box.blocks(), own, boxes));
                case MarkedParagraph.Reference mark -> anchors.putIfAbsent(mark.story(), own);
                case MarkedParagraph.Thing thing -> {
                    if (thing.change().standsIn(view)) {
                        things.computeIfAbsent(thing.part(), _ -> new ArrayList<>()).add(own);
                    }
                }
            }
        }

        /// What is no part of the table in this view stands behind it, so that its rows and columns are those that are
        /// seen.
        private void add(MarkedTable table) {
            TableCells cells = new TableCells();
            List<MarkedTable.Cell> gone = new ArrayList<>();
            for (MarkedTable.Row row : table.rows()) {
                if (!row.change().standsIn(view)) {
                    gone.addAll(row.cells());
                    continue;
                }
                cells.startRow(row);
                for (MarkedTable.Cell cell : row.cells()) {
                    if (cell.change().standsIn(view)) {
                        cells.add(cell, () -> settled(cell.blocks(), anchor, counter));
                    } else {
                        gone.add(cell);
                    }
                }
            }
            List<Table.Row> rows = cells.rows();
            if (!rows.isEmpty()) {
                done.add(new Table(rows, table.bordered()));
            }
            List<Paragraph> left = new ArrayList<>();
            gone.forEach(cell -> settled(cell.blocks(), anchor, counter).forEach(block -> block.addTo(left)));
            done.addAll(left);
        }
    }
}
