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
public record PaperView(String over, String title, Link all, String lang, String style, List<Part> parts) {

    public PaperView {
        parts = List.copyOf(parts);
    }

    /// One block; what its kind does not need is empty.
    ///
    /// @param kind `heading`, `paragraph`, `list`, `steps`, `facts`, `text` or `table`
    /// @param words of a heading or paragraph, or a table's caption
    public record Part(String kind, String style, String words, List<String> lines, List<Term> terms, List<Line> text,
            List<Head> heads, List<Cells> rows) {}

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
        return new PaperView(paper.over(), paper.title(), all,
                paper.language().equals(language) ? "" : paper.language(), paper.wide() ? "wide" : "tall",
                paper.blocks().stream().map(maker::part).toList());
    }

    private record Maker(Words words) {

        Part part(Block block) {
            return switch (block) {
                case Block.Heading heading ->
                        new Part("heading", "", heading.words(), List.of(), List.of(), List.of(), List.of(), List.of());
                case Block.Paragraph told -> new Part("paragraph", told.tone().name().toLowerCase(Locale.ROOT),
                        told.words(), List.of(), List.of(), List.of(), List.of(), List.of());
                case Block.Lines list -> new Part(list.numbered() ? "steps" : "list", "", "", list.lines(), List.of(),
                        List.of(), List.of(), List.of());
                case Block.Facts facts -> new Part("facts", "", "", List.of(),
                        facts.facts().stream().map(fact -> new Term(fact.term(), fact.words())).toList(), List.of(),
                        List.of(), List.of());
                case Block.Text text -> new Part("text", "", "", List.of(), List.of(),
                        text.lines().stream().map(this::line).toList(), List.of(), List.of());
                case Block.Grid grid -> new Part(
                        "table", "", grid.caption(), List.of(), List.of(), List.of(), grid.columns().stream()
                                .map(column -> new Head(column.heading(), "share" + column.share())).toList(),
                        grid.rows().stream().map(this::cells).toList());
            };
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
