package clausebook.index;

import clausebook.corpus.Entry;
import clausebook.guide.ChecklistLine;
import clausebook.guide.PlacedClause;
import clausebook.index.analysis.IndexedClause;
import java.util.Collection;
import java.util.Optional;

/// By what results are narrowed, as in the search page's address; what is empty narrows nothing.
public record Narrowing(Optional<String> council, Optional<String> audience, Optional<String> topic,
        Optional<String> duty, Optional<String> status) {

    /// True where a clause or item is wanted.
    public boolean fits(PlacedClause clause) {
        IndexedClause doc = new IndexedClause(clause, 0, 0, "", "");
        return isAsked(council, clause.edition().council().id().slug())
                && isAsked(status, clause.edition().standing().word())
                && (audience.isEmpty() || has(doc.audiences(), audience.get()))
                && (topic.isEmpty() || has(doc.topics(), topic.get())) && (duty.isEmpty() || has(doc, duty.get()));
    }

    private static boolean isAsked(Optional<String> wanted, String found) {
        return wanted.isEmpty() || wanted.get().equals(found);
    }

    private static boolean has(IndexedClause doc, String sign) {
        return doc.duties().stream().anyMatch(found -> ChecklistLine.Sign.of(found).word().equals(sign));
    }

    private static boolean has(Collection<? extends Entry> entries, String id) {
        return entries.stream().anyMatch(entry -> entry.id().equals(id));
    }
}
