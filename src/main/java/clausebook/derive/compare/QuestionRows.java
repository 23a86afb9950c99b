package clausebook.derive.compare;

import clausebook.corpus.Audience;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Duty;
import clausebook.corpus.Question;
import clausebook.corpus.Vocabulary;
import clausebook.guide.Cell;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Given;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the rows of the matrix: for all who ask, and for each audience alone.
final class QuestionRows {

    private final List<CouncilGuide> councils;
    private final Vocabulary vocabulary;
    private final Cells cells;
    private final Reach reach;

    QuestionRows(List<CouncilGuide> councils, Vocabulary vocabulary, Cells cells, Reach reach) {
        this.councils = councils;
        this.vocabulary = vocabulary;
        this.cells = cells;
        this.reach = reach;
    }

    List<QuestionRow> forAll() {
        return vocabulary.questions().all().stream().map(question -> row(question, question.askedBy())).toList();
    }

    /// An audience asks what it, or a larger one that it is part of, is named for. Audiences that ask nothing are left
    /// out.
    Map<String, List<QuestionRow>> byAudience() {
        Map<String, List<QuestionRow>> rows = new HashMap<>();
        for (Audience audience : vocabulary.audiences().all()) {
            List<QuestionRow> own = vocabulary.questions().all().stream()
                    .filter(question -> reach.of(question.askedBy()).contains(audience.id()))
                    .map(question -> row(question, List.of(audience))).toList();
            if (!own.isEmpty()) {
                rows.put(audience.id(), own);
            }
        }
        return rows;
    }

    private QuestionRow row(Question question, List<Audience> askers) {
        Map<CouncilId, Cell> row = new LinkedHashMap<>();
        councils.forEach(council -> row.put(council.id(), cells.of(question, askers, council)));
        Verdict verdict = Verdict.of(row.values());
        return new QuestionRow(question, Collections.unmodifiableMap(row), verdict,
                verdict == Verdict.SAME && hasOtherForce(row));
    }

    /// Among councils that answer by rules, not by facts alone.
    private static boolean hasOtherForce(Map<CouncilId, Cell> row) {
        List<Set<Boolean>> commanding = row.values().stream().filter(Cell::speaks).map(QuestionRows::commands)
                .filter(commands -> !commands.isEmpty()).distinct().toList();
        return commanding.size() > 1;
    }

    /// Empty where facts answer, else whether the strongest of its rules commands.
    private static Set<Boolean> commands(Cell cell) {
        List<Duty> duties = cell.given().stream().map(Given::duty).flatMap(Optional::stream).toList();
        return duties.isEmpty()
                ? Set.of()
                : Set.of(duties.stream().anyMatch(duty -> duty == Duty.MUST || duty == Duty.MUST_NOT));
    }
}
