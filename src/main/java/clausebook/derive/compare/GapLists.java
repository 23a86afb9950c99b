package clausebook.derive.compare;

import clausebook.corpus.CouncilId;
import clausebook.corpus.PolicyKind;
import clausebook.corpus.Topic;
import clausebook.guide.Cell;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Gaps;
import clausebook.guide.Given;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import clausebook.guide.TopicRow;
import clausebook.guide.TopicRow.Regulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lists for each council what others speak of and it does not. What others say is gathered once for all councils.
final class GapLists {

    private static final int MOST_OTHERS = 5;

    private GapLists() {}

    static Map<CouncilId, Gaps> of(List<CouncilGuide> councils, Map<PolicyKind, List<TopicRow>> topics,
            List<QuestionRow> questions, Function<Topic, List<PlacedClause>> about) {
        Map<CouncilId, List<Gaps.OfTopic>> byTopic = new HashMap<>();
        topics.forEach((kind, rows) -> rows.forEach(row -> addTopic(row, kind, about.apply(row.topic()), byTopic)));
        Map<CouncilId, List<Gaps.OfQuestion>> byQuestion = new HashMap<>();
        questions.forEach(row -> addQuestion(row, byQuestion));
        Map<CouncilId, Gaps> gaps = new HashMap<>();
        councils.stream().map(council -> council.id()).forEach(id -> gaps.put(id,
                new Gaps(byTopic.getOrDefault(id, List.of()), byQuestion.getOrDefault(id, List.of()))));
        return gaps;
    }

    /// A clause that only tells something speaks too; so may one that nobody has read, and one of another policy.
    private static void addTopic(TopicRow row, PolicyKind kind, List<PlacedClause> clauses,
            Map<CouncilId, List<Gaps.OfTopic>> gaps) {
        int councils = (int) row.cells().values().stream().filter(cell -> cell.clauses() > 0).count();
        if (councils == 0) {
            return;
        }
        List<PlacedClause> ofKind = clauses.stream().filter(clause -> clause.edition().policy().kind() == kind)
                .filter(clause -> row.cells().containsKey(clause.edition().council().id())).toList();
        Set<CouncilId> speaking =
                clauses.stream().map(clause -> clause.edition().council().id()).collect(Collectors.toSet());
        Gaps.OfTopic gap = new Gaps.OfTopic(row.topic(), councils, oneOfEach(ofKind, row.topic()));
        for (Map.Entry<CouncilId, Regulation> cell : row.cells().entrySet()) {
            if (cell.getValue().none() && !speaking.contains(cell.getKey())) {
                gaps.computeIfAbsent(cell.getKey(), _ -> new ArrayList<>()).add(gap);
            }
        }
    }

    /// Of each council the first rule on it, else the first clause.
    private static List<PlacedClause> oneOfEach(List<PlacedClause> clauses, Topic topic) {
        Map<CouncilId, PlacedClause> first = new LinkedHashMap<>();
        clauses.forEach(clause -> first.merge(clause.edition().council().id(), clause,
                (held, next) -> TopicRows.rules(held, topic).isEmpty() && !TopicRows.rules(next, topic).isEmpty()
                        ? next
                        : held));
        return first.values().stream().limit(MOST_OTHERS).toList();
    }

    private static void addQuestion(QuestionRow row, Map<CouncilId, List<Gaps.OfQuestion>> gaps) {
        List<CouncilId> speaking = row.speaking();
        List<Given> others =
                speaking.stream().limit(MOST_OTHERS).map(council -> first(row.cell(council))).toList();
        for (Map.Entry<CouncilId, Cell> cell : row.cells().entrySet()) {
            boolean open = cell.getValue() instanceof Cell.Silent || cell.getValue() instanceof Cell.NotYetRead;
            if (open && !speaking.isEmpty()) {
                gaps.computeIfAbsent(cell.getKey(), _ -> new ArrayList<>())
                        .add(new Gaps.OfQuestion(row.question(), cell.getValue(), speaking.size(), others));
            }
        }
    }

    /// What decides before what only tells something.
    private static Given first(Cell cell) {
        return cell.deciding().stream().findFirst().orElseGet(() -> cell.given().getFirst());
    }
}
