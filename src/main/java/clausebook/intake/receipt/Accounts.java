package clausebook.intake.receipt;

import clausebook.document.Body;
import clausebook.document.Comparison;
import clausebook.document.Outline.Placement;
import clausebook.document.Outline;
import clausebook.document.Paragraph;
import clausebook.document.Part;
import clausebook.document.Receipt.Row;
import clausebook.document.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes a receipt of what an outline says became of each paragraph.
public final class Accounts {

    private Accounts() {}

    /// @param name   of the file, without its folder
    /// @param places of clauses and sections in the edition, by their keys in the outline
    public static Receipt of(String name, Body body, Outline outline, Map<Integer, String> places,
            List<Comparison> comparisons) {
        Map<Integer, List<Placement>> byParagraph = new TreeMap<>();
        outline.placements().forEach(
                placement -> byParagraph.computeIfAbsent(placement.n(), _ -> new ArrayList<>()).add(placement));
        List<Row> rows = new ArrayList<>();
        for (Paragraph paragraph : body.paragraphs()) {
            for (Placement placement : byParagraph.getOrDefault(paragraph.n(), List.of())) {
                rows.add(row(paragraph.part(), placement, places));
            }
        }
        return new Receipt(name, rows, comparisons);
    }

    private static Row row(Part part, Placement placement, Map<Integer, String> places) {
        return new Row(placement.n(), part, placement.text(), placement.went(),
                places.getOrDefault(placement.key(), ""), placement.reason());
    }
}
