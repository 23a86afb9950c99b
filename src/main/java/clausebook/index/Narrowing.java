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
        return council.stream().allMatch(clause.edition().council().id().slug()::equals)
                && audience.stream().allMatch(id -> has(doc.audiences(), id))
                && topic.stream().allMatch(id -> has(doc.topics(), id))
                && duty.stream()
                        .allMatch(word -> doc.duties().stream()
                                .anyMatch(found -> ChecklistLine.Sign.of(found).word().equals(word)))
                && status.stream().allMatch(clause.edition().standing().word()::equals);
    }

    private static boolean has(Collection<? extends Entry> entries, String id) {
        return entries.stream().anyMatch(entry -> entry.id().equals(id));
    }
}
