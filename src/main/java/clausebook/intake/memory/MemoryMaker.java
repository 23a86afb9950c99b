package clausebook.intake.memory;

import clausebook.diagnostic.Location;
import clausebook.document.Outline;
import clausebook.document.Outline.Placement;
import clausebook.document.Outline.Went;
import clausebook.document.Receipt;
import clausebook.draft.DraftClause;
import clausebook.draft.DraftIntake;
import clausebook.draft.DraftSection;
import clausebook.intake.draft.DraftUnits;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes down what an import found, for the next one.
public final class MemoryMaker {

    private final Memory before;
    private final Map<Integer, String> ids;
    private final Set<Integer> kept;
    private final Map<String, DraftClause> clauses;
    private final Set<Integer> told = new HashSet<>();

    /// @param ids  by key
    /// @param kept keys of clauses whose words stay as a person wrote them
    public MemoryMaker(Memory before, Map<Integer, String> ids, Set<Integer> kept, List<DraftSection> sections) {
        this.before = before;
        this.ids = ids;
        this.kept = kept;
        this.clauses = DraftUnits.of(sections).clauses();
    }

    /// @param sha256 of the document
    public DraftIntake made(String sha256, Outline settled) {
        return new DraftIntake(read(sha256), settled.placements().stream().map(this::paragraph).toList());
    }

    private DraftIntake.Paragraph paragraph(Placement placement) {
        Optional<String> id = Optional.ofNullable(ids.get(placement.key()));
        boolean asked = placement.went() == Went.LEFT_OUT && placement.reason().startsWith(Receipt.ASKED);
        Optional<String> written = id.filter(clauses::containsKey).filter(_ -> told.add(placement.key()))
                .flatMap(found -> written(placement.key(), found));
        List<Decision> choices = !asked ? List.of() : id.isPresent() ? Decision.OF_WORDS : Decision.OF_PLACE;
        List<Read> words = new ArrayList<>();
        choices.forEach(choice -> words.add(read(choice.words())));
        return new DraftIntake.Paragraph(read(WordHash.of(placement.text())), id.map(MemoryMaker::read),
                written.map(MemoryMaker::read),
                asked ? Optional.of(read(placement.reason().substring(Receipt.ASKED.length()))) : Optional.empty(),
                words,
                Optional.empty());
    }

    /// Of words that a person changed, what was written before she did.
    private Optional<String> written(int key, String id) {
        Optional<String> old = kept.contains(key) ? before.written(id) : Optional.empty();
        return old.or(() -> Optional.of(WordHash.of(DraftUnits.plain(clauses.get(id)))));
    }

    private static Read read(String words) {
        return new SourceText(words, Location.startOf("import"), true);
    }
}
