package clausebook.derive.compare;

import clausebook.corpus.Audience;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Question;
import clausebook.corpus.Vocabulary;
import clausebook.guide.Cell;
import clausebook.guide.CouncilGuide;
import clausebook.guide.QuestionRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        return vocabulary.questions().all().parallelStream().map(question -> row(question, question.askedBy()))
                .toList();
    }

    /// An audience asks what it, or a larger one that it is part of, is named for. Audiences that ask nothing are left
    /// out.
    Map<String, List<QuestionRow>> byAudience() {
        Map<String, List<QuestionRow>> rows = new HashMap<>();
        vocabulary.audiences().all().parallelStream().map(audience -> Map.entry(audience.id(), asked(audience)))
                .filter(own -> !own.getValue().isEmpty()).toList()
                .forEach(own -> rows.put(own.getKey(), own.getValue()));
        return rows;
    }

    private List<QuestionRow> asked(Audience audience) {
        return vocabulary.questions().all().stream()
                .filter(question -> reach.of(question.askedBy()).contains(audience.id()))
                .map(question -> row(question, List.of(audience))).toList();
    }

    private QuestionRow row(Question question, List<Audience> askers) {
        Map<CouncilId, Cell> row = new LinkedHashMap<>();
        councils.stream().filter(council -> cells.isAsked(question, council))
                .forEach(council -> row.put(council.id(), cells.of(question, askers, council)));
        return QuestionRow.of(question, row);
    }
}
