package clausebook.intake;

import clausebook.document.Block;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Paragraph;
import clausebook.document.Part;
import clausebook.document.Piece;
import clausebook.document.Piece.Stay;
import clausebook.document.Table;
import clausebook.document.View;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A document as lines of text that a test can state: `h2 [1.1] words`, pieces that do not stay as `{HIDDEN words}`,
/// marks as `<BOLD words>`, rows of tables as `| a | b`, what stands beside the text as `FOOTER: words`.
public final class Shown {

    private Shown() {}

    public static List<String> of(Document document) {
        return of(document.body(View.ACCEPTED));
    }

    public static List<String> of(Body body) {
        return Stream.concat(body.blocks().stream().flatMap(Shown::lines), body.beside().stream().map(Shown::line))
                .toList();
    }

    /// All words, whether they stay or not.
    public static String words(Body body) {
        return body.paragraphs().stream().flatMap(paragraph -> paragraph.pieces().stream()).map(Piece::text)
                .collect(Collectors.joining());
    }

    /// Letters and digits of all words.
    public static String letters(Body body) {
        return letters(words(body));
    }

    public static String letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(line(paragraph));
            case Table table -> table.rows().stream().map(Shown::row);
        };
    }

    private static String row(Table.Row row) {
        return (row.heading() ? "|| " : "| ")
                + row.cells().stream().map(Shown::cell).collect(Collectors.joining(" | "));
    }

    private static String cell(Table.Cell cell) {
        String size = cell.columns() * cell.rows() > 1 ? "(" + cell.columns() + "x" + cell.rows() + ") " : "";
        return size + cell.blocks().stream().flatMap(Shown::lines).collect(Collectors.joining(" / "));
    }

    private static String line(Paragraph paragraph) {
        String part = paragraph.part() == Part.BODY ? "" : paragraph.part() + ": ";
        String heading = paragraph.look().heading() > 0 ? "h" + paragraph.look().heading() + " " : "";
        String label = paragraph.label().map(found -> "[" + found.words() + "] ").orElse("");
        return part + heading + label + paragraph.pieces().stream().map(Shown::piece).collect(Collectors.joining());
    }

    private static String piece(Piece piece) {
        String marks = piece.marks().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        String marked = marks.isEmpty() ? piece.text() : "<" + marks + " " + piece.text() + ">";
        return piece.stay() == Stay.LIVE ? marked : "{" + piece.stay() + " " + marked + "}";
    }
}
