package clausebook.guide;

import clausebook.corpus.CouncilId;
import clausebook.corpus.Question;
import java.util.List;
import java.util.Map;

/// One question and what every council says to it, either to all who ask it or to one audience.
///
/// @param cells      by council, in the order of their slugs; no council is missing
/// @param otherForce true where the answers are the same but one council commands what another only advises
public record QuestionRow(Question question, Map<CouncilId, Cell> cells, Verdict verdict, boolean otherForce) {

    /// What one council says.
    public Cell cell(CouncilId council) {
        return cells.get(council);
    }

    /// Councils that answer, in the order of their slugs.
    public List<CouncilId> speaking() {
        return cells.entrySet().stream().filter(cell -> cell.getValue().speaks()).map(Map.Entry::getKey).toList();
    }
}
