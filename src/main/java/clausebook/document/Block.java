package clausebook.document;

import java.util.List;
import java.util.Map;

/// A paragraph or a table.
public sealed interface Block permits Paragraph, Table {

    /// Adds its paragraphs in reading order.
    void addTo(List<Paragraph> all);

    /// The same with other numbers `n`.
    ///
    /// @param numbers old → new, those of all its paragraphs and their anchors
    Block numbered(Map<Integer, Integer> numbers);
}
