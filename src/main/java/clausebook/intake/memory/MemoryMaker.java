package clausebook.intake.memory;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.Quoted;
import clausebook.document.Decision;
import clausebook.document.Outline.Placement;
import clausebook.document.Outline;
import clausebook.document.Question;
import clausebook.draft.DraftClause;
import clausebook.draft.DraftIntake.Paragraph;
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
import java.util.function.Function;

/// Writes down what an import found, for the next one.
public final class MemoryMaker {

    private final Memory before;
    private final Map<Integer, String> ids;
    private final Set<Integer> kept;
    private final Map<String, DraftClause> clauses;
    private final Set<Integer> told = new HashSet<>();
    private final Function<String, Optional<Paragraph>> answered;

    /// @param ids  by key
    /// @param kept keys of clauses whose words stay as a person wrote them
    public MemoryMaker(Memory before, Map<Integer, String> ids, Set<Integer> kept, List<DraftSection> sections) {
        this.before = before;
        this.ids = ids;
        this.kept = kept;
        this.clauses = DraftUnits.of(sections).clauses();
        this.answered = before.answered();
    }

    /// @param sha256 of the document
    /// @param gone   ids of clauses that the document has no more, and that stay for now
    public DraftIntake made(String sha256, Outline settled, Set<String> gone) {
        List<Paragraph> paragraphs = new ArrayList<>();
        settled.placements().forEach(placement -> paragraphs.add(paragraph(placement)));
        gone.forEach(id -> paragraphs.add(gone(id)));
        return new DraftIntake(read(sha256), paragraphs);
    }

    private Paragraph gone(String id) {
        String words = DraftUnits.plain(clauses.get(id));
        Optional<Read> decided = before.staying().contains(id)
                ? Optional.of(read(Decision.STAYS.words()))
                : Optional.empty();
        return new Paragraph(read(WordHash.of(words)), Optional.of(read(id)),
                before.written(id).map(MemoryMaker::read), asked(Question.GONE, words), choices(Question.GONE),
                decided);
    }

    /// A question names the words that it is about.
    private static Optional<Read> asked(Question question, String words) {
        return Optional.of(read(question.words() + ": " + Quoted.of(Quoted.shortened(words.strip()))));
    }

    private static List<Read> choices(Question question) {
        return question.choices().stream().map(choice -> read(choice.words())).toList();
    }

    private Paragraph paragraph(Placement placement) {
        Optional<String> id = Optional.ofNullable(ids.get(placement.key()));
        Optional<Question> question = Question.of(placement.reason());
        Optional<String> written = id.filter(clauses::containsKey).filter(_ -> told.add(placement.key()))
                .flatMap(found -> written(placement.key(), found));
        Optional<Paragraph> old = question.isPresent() || Question.isAnswered(placement.reason())
                ? answered.apply(placement.text())
                : Optional.empty();
        Optional<Paragraph> settled = old.filter(_ -> question.isEmpty());
        return new Paragraph(read(WordHash.of(placement.text())), id.map(MemoryMaker::read),
                written.map(MemoryMaker::read),
                question.map(found -> asked(found, placement.text())).orElse(settled.flatMap(Paragraph::asked)),
                question.map(MemoryMaker::choices).orElse(settled.map(Paragraph::choices).orElse(List.of())),
                settled.flatMap(Paragraph::decided));
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
