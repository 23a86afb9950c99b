package clausebook.document;

import java.util.List;

/// A paragraph or a table.
public sealed interface Block permits Paragraph, Table {

    /// Adds its paragraphs in reading order.
    void addTo(List<Paragraph> all);
}
