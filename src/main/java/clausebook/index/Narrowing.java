package clausebook.index;

import clausebook.corpus.CouncilId;
import clausebook.corpus.Entry;
import clausebook.guide.Cell;
import clausebook.guide.ChecklistLine;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import clausebook.index.analysis.IndexedClause;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// By what results are narrowed, as in the search page's address; what is empty narrows nothing.
public record Narrowing(Optional<String> council, Optional<String> audience, Optional<String> topic,
        Optional<String> duty, Optional<String> status, Optional<String> kind) {

    /// True where a clause or item is wanted.
    public boolean fits(PlacedClause clause) {
        IndexedClause doc = new IndexedClause(clause, 0, 0, "", "");
        return isAsked(council, clause.edition().council().id().slug())
                && isAsked(status, clause.edition().standing().word())
                && isAsked(kind, clause.edition().policy().kind().id())
                && (audience.isEmpty() || has(doc.audiences(), audience.get()))
                && (topic.isEmpty() || has(doc.topics(), topic.get())) && (duty.isEmpty() || has(doc, duty.get()));
    }

    /// What is left of a question: for an audience, what it is answered for that audience alone; empty where it is not
    /// asked there or no council is left.
    public Optional<QuestionRow> of(Guide guide, QuestionRow row) {
        boolean about = (topic.isEmpty() || has(row.question().topics(), topic.get()))
                && (kind.isEmpty() || row.question().kinds().isEmpty() || has(row.question().kinds(), kind.get()));
        Optional<QuestionRow> own = audience.isEmpty()
                ? Optional.of(row)
                : guide.comparison().byAudience().getOrDefault(audience.get(), List.of()).stream()
                        .filter(other -> other.question() == row.question()).findFirst();
        return own.filter(_ -> about)
                .filter(each -> each.cells().entrySet().stream()
                        .anyMatch(cell -> fits(cell.getKey(), cell.getValue())));
    }

    /// True where a council's answer is wanted.
    public boolean fits(CouncilId asked, Cell cell) {
        return isAsked(council, asked.slug())
                && (duty.isEmpty() || cell.given().stream().flatMap(given -> given.duty().stream())
                        .anyMatch(found -> ChecklistLine.Sign.of(found).word().equals(duty.get())))
                && (status.isEmpty() || cell.given().stream()
                        .anyMatch(given -> given.clause().edition().standing().word().equals(status.get())));
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
