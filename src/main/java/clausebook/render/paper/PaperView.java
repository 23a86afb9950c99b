package clausebook.render.paper;

import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import clausebook.guide.MarkedLine;
import clausebook.paper.Block;
import clausebook.paper.Paper;
import clausebook.render.part.Link;
import clausebook.render.part.text.Redline.Run;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a page of a paper shows.
///
/// @param all  the way to all papers of the meeting
/// @param lang of the paper where that is not the page's, or empty
public record PaperView(String over, String heading, String title, Link all, String lang, String style,
        List<Part> parts) {

    public PaperView {
        parts = List.copyOf(parts);
    }

    /// One block. A template asks for its `kind`.
    public sealed interface Part {

        /// By which a template tells it from others.
        String kind();
    }

    /// A heading.
    public record Heading(String words) implements Part {

        @Override
        public String kind() {
            return "heading";
        }
    }

    /// A paragraph, and how loud it is.
    public record Paragraph(String style, String words) implements Part {

        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /// The begin of a new sheet.
    public record NewSheet() implements Part {

        @Override
        public String kind() {
            return "sheet";
        }
    }

    /// A list, numbered or not.
    public record Lines(boolean numbered, List<String> lines) implements Part {

        @Override
        public String kind() {
            return numbered ? "steps" : "list";
        }
    }

    /// Terms with their words.
    public record Facts(List<Term> terms) implements Part {

        @Override
        public String kind() {
            return "facts";
        }
    }

    /// Lines of the policy's text.
    public record Text(List<Line> lines) implements Part {

        @Override
        public String kind() {
            return "text";
        }
    }

    /// A table.
    public record Table(String caption, List<Head> heads, List<Cells> rows) implements Part {

        @Override
        public String kind() {
            return "table";
        }
    }

    /// A term with its words; empty: a line to be filled in by hand.
    public record Term(String term, String words) {}

    /// A line of the policy's text.
    ///
    /// @param style `head1`, `head2`, or `depth0` … for clauses
    /// @param sort  `same`, `added` or `removed` where it came or went as a whole
    public record Line(String style, String sort, List<Run> number, List<Run> words) {}

    /// The heading of a column and a name for its width.
    public record Head(String words, String style) {}

    /// A row of a table: for each cell its paragraphs.
    ///
    /// @param blank true where it is to be filled in by hand
    public record Cells(boolean blank, List<List<List<Run>>> cells) {}

    /// The view of one paper.
    static PaperView of(Paper paper, Link all, String language, Words words) {
        Maker maker = new Maker(words);
        return new PaperView(paper.over(), paper.heading(), paper.title(), all,
                paper.language().equals(language) ? "" : paper.language(), paper.wide() ? "wide" : "tall",
                paper.blocks().stream().map(maker::part).toList());
    }

    private record Maker(Words words) {

        Part part(Block block) {
            return switch (block) {
                case Block.Heading heading -> new Heading(heading.words());
                case Block.Paragraph told -> new Paragraph(told.tone().name().toLowerCase(Locale.ROOT), told.words());
                case Block.NewSheet _ -> new NewSheet();
                case Block.Lines list -> new Lines(list.numbered(), list.lines());
                case Block.Facts table -> new Facts(
                        table.facts().stream().map(fact -> new Term(fact.term(), fact.words())).toList());
                case Block.Text text -> new Text(text.lines().stream().map(this::line).toList());
                case Block.Grid grid -> new Table(grid.caption(), grid.columns().stream().map(Maker::head).toList(),
                        grid.rows().stream().map(this::cells).toList());
            };
        }

        private static Head head(Block.Column column) {
            return new Head(column.heading(), "share" + column.share());
        }

        private Line line(MarkedLine line) {
            String style = line.heading() ? "head" + line.depth() : "depth" + Math.min(line.depth(), 3);
            return new Line(style, word(line.sort()), runs(line.number()), runs(line.words()));
        }

        private Cells cells(Block.Row row) {
            return new Cells(row.blank(),
                    row.cells().stream().map(cell -> cell.paragraphs().stream().map(this::runs).toList()).toList());
        }

        private List<Run> runs(List<Difference> runs) {
            List<Run> made = new ArrayList<>();
            runs.forEach(run -> made.add(new Run(word(run.sort()), label(run.sort()), run.words())));
            return List.copyOf(made);
        }

        private String label(Sort sort) {
            return switch (sort) {
                case SAME -> "";
                case ADDED -> words.say("change.added");
                case REMOVED -> words.say("change.removed");
            };
        }

        private static String word(Sort sort) {
            return sort.name().toLowerCase(Locale.ROOT);
        }
    }
}
