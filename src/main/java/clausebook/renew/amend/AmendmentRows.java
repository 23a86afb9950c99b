package clausebook.renew.amend;

import clausebook.corpus.Amendment;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;

/// The entries of `amendments`, behind those that are there.
final class AmendmentRows {

    private final int there;
    private final AmendmentEdits.Moved moved;
    private final List<YamlValue> rows = new ArrayList<>();

    AmendmentRows(int there, AmendmentEdits.Moved moved) {
        this.there = there;
        this.moved = moved;
    }

    /// @param was  empty for a clause that was put in
    /// @param text empty for a clause that was struck out
    void add(String clause, Amendment.Result result, String was, String text) {
        List<YamlValue.Field> row = new ArrayList<>();
        field(row, "clause", clause);
        field(row, "by", moved.by().orElse(""));
        field(row, "result", result.word());
        field(row, "minute", moved.minute());
        field(row, "was", was);
        field(row, "text", text);
        rows.add(new YamlValue.Fields(row));
    }

    private static void field(List<YamlValue.Field> row, String name, String words) {
        if (!words.isEmpty()) {
            row.add(new YamlValue.Field(name, YamlValue.text(words)));
        }
    }

    List<YamlEdit> edits() {
        YamlPath list = YamlPath.of("amendments");
        if (rows.isEmpty()) {
            return List.of();
        }
        return there == 0
                ? List.of(new YamlEdit.Put(list, new YamlValue.Items(rows)))
                : rows.stream().<YamlEdit>map(row -> new YamlEdit.Insert(list.entry(there), row)).toList();
    }
}
