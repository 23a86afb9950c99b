package clausebook.intake.receipt;

import clausebook.document.Outline.Went;
import clausebook.document.Receipt;
import clausebook.document.Receipt.Row;
import clausebook.text.JsonTree;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A receipt as JSON.
public final class ReceiptData {

    private ReceiptData() {}

    /// `paragraphs: [{n, text, words, went, place, reason}]` and `totals: {words_in, words_placed, words_left_out}`.
    public static byte[] json(Receipt receipt) {
        List<Map<String, Object>> rows = receipt.rows().stream().map(ReceiptData::row).toList();
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("words_in", receipt.placed() + receipt.leftOut());
        totals.put("words_placed", receipt.placed());
        totals.put("words_left_out", receipt.leftOut());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("paragraphs", rows);
        tree.put("totals", totals);
        return JsonTree.text(tree).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> row(Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("n", row.n());
        fields.put("text", row.text());
        fields.put("words", row.words());
        fields.put("went", word(row.went()));
        fields.put("place", row.place());
        fields.put("reason", row.reason());
        return fields;
    }

    private static String word(Went went) {
        return went.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
