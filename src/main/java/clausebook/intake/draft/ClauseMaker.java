package clausebook.intake.draft;

import clausebook.corpus.Joins;
import clausebook.corpus.Reading;
import clausebook.document.Outline.Clause;
import clausebook.draft.DraftClause;
import clausebook.text.Read;
import clausebook.text.prose.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the clauses of an edition: official words with no reading, or with the reading that they had before.
final class ClauseMaker {

    private static final String READING = "reading";
    private final Known known;

    ClauseMaker(Known known) {
        this.known = known;
    }

    /// What kind of clause it is: what it may have.
    enum Role {
        CLAUSE, LEAD_IN, CLOSING, ITEM
    }

    /// A clause that no other holds.
    DraftClause whole(Clause clause, Role role) {
        DraftClause made = made(clause, role, true);
        Values values = Values.of(DraftClause.SHAPE, made);
        Optional<DraftClause> before = known.clause(clause.key());
        String reading = reading(clause, made, before);
        values.text(READING, reading);
        if (!reading.isEmpty()) {
            values.put("read", null);
        }
        return values.in(DraftClause.SHAPE);
    }

    /// Nobody has read new words; of changed ones the old reading is a proposal.
    private String reading(Clause clause, DraftClause made, Optional<DraftClause> before) {
        String old = before.flatMap(DraftClause::reading).map(DraftUnits::words).orElse("");
        boolean same = before.isPresent() && saysTheSame(clause);
        if (!holdsReading(made)) {
            return same && old.isEmpty() && before.get().kind().isPresent() ? "" : Reading.NONE.word();
        }
        return same ? old : Reading.SUGGESTED.word();
    }

    /// True where a person has read what a clause means.
    static boolean isRead(DraftClause clause) {
        return clause.reading().isEmpty() && holdsReading(clause);
    }

    private static boolean holdsReading(DraftClause made) {
        boolean own = !made.rules().isEmpty() || !made.facts().isEmpty() || made.kind().isPresent()
                || made.each().isPresent() || !made.topics().isEmpty();
        return own || made.items().stream().anyMatch(ClauseMaker::holdsReading)
                || made.closing().filter(ClauseMaker::holdsReading).isPresent();
    }

    /// True where the clause and all that hangs on it reads as it did before, marks aside, and nothing hung on it that
    /// is gone.
    private boolean saysTheSame(Clause clause) {
        Optional<DraftClause> before = known.clause(clause.key());
        boolean own = before.isPresent() && (known.kept().contains(clause.key())
                || letters(DraftUnits.plain(before.get())).equals(letters(clause.text())));
        return own && before.get().items().size() == clause.items().size()
                && before.get().closing().isPresent() == clause.closing().isPresent()
                && clause.items().stream().allMatch(this::saysTheSame)
                && clause.closing().stream().allMatch(this::saysTheSame);
    }

    private DraftClause made(Clause clause, Role role, boolean joined) {
        Optional<DraftClause> before = known.clause(clause.key());
        Values values = before.map(found -> Values.of(DraftClause.SHAPE, found)).orElseGet(Values::new);
        values.put("id", Values.text(known.id(clause.key()))).text("number", clause.number().orElse(""));
        values.put("place", null).put(READING, null);
        putWords(clause, role, before, values);
        values.put("is-stem", role == Role.LEAD_IN && clause.stem() ? Values.text("true") : null);
        if (!values.has("joins") && role == Role.ITEM && !joined) {
            values.text("joins", Joins.NONE.word());
        }
        List<DraftClause> items = new ArrayList<>();
        for (Clause item : clause.items()) {
            items.add(made(item, Role.ITEM, clause.stem()));
        }
        values.put("items", items);
        values.put("closing", clause.closing().map(last -> made(last, Role.CLOSING, true)).orElse(null));
        return values.in(DraftClause.SHAPE);
    }

    /// Words that stay keep the marks that they had.
    private void putWords(Clause clause, Role role, Optional<DraftClause> before, Values values) {
        boolean stays = known.kept().contains(clause.key());
        String title = Verbatim.line(clause.title().orElse(""));
        boolean titled = role == Role.CLAUSE && !(clause.text().isBlank() && clause.items().isEmpty());
        String words = titled || title.isEmpty() ? clause.text() : (title + "\n\n" + clause.text()).strip();
        boolean same = before.filter(found -> letters(DraftUnits.plain(found)).equals(letters(words))).isPresent();
        if (!(stays || same) || before.isEmpty()) {
            values.text("text", Verbatim.markdown(words));
        }
        String old = before.flatMap(DraftClause::title).map(DraftUnits::words).orElse("");
        values.text("title",
                role != Role.CLAUSE ? "" : stays && !old.isEmpty() || title.isEmpty() || !titled ? old : title);
    }

    static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// For a field that is a text of the program's.
    static Optional<Read> read(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Values.text(words));
    }
}
