package clausebook.intake.receipt;

import clausebook.document.Comparison.Difference;
import clausebook.document.Comparison;
import clausebook.document.Receipt.Row;
import clausebook.document.Receipt;
import clausebook.text.JsonTree;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A receipt as JSON.
public final class ReceiptData {

    private ReceiptData() {}

    /// `paragraphs: [{n, text, words, went, place, reason}]`, `totals: {words_in, words_placed, words_left_out}`, and
    /// `comparisons: [{with, again, differences: [{became, place, was, now, asked}]}]`.
    public static byte[] json(Receipt receipt) {
        List<Map<String, Object>> rows = receipt.rows().stream().map(ReceiptData::row).toList();
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("words_in", receipt.placed() + receipt.leftOut());
        totals.put("words_placed", receipt.placed());
        totals.put("words_left_out", receipt.leftOut());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("paragraphs", rows);
        tree.put("totals", totals);
        tree.put("comparisons", receipt.telling().stream().map(ReceiptData::comparison).toList());
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

    private static Map<String, Object> comparison(Comparison comparison) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("with", comparison.with());
        fields.put("again", comparison.again());
        fields.put("differences", comparison.differences().stream().map(ReceiptData::difference).toList());
        return fields;
    }

    private static Map<String, Object> difference(Difference difference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("became", word(difference.became()));
        fields.put("place", difference.place());
        fields.put("was", difference.was());
        fields.put("now", difference.now());
        fields.put("asked", difference.asked());
        return fields;
    }

    private static String word(Enum<?> went) {
        return went.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
