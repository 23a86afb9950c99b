package clausebook.index.files;

import clausebook.address.Address;
import clausebook.corpus.CouncilId;
import clausebook.corpus.Stance;
import clausebook.guide.Cell;
import clausebook.guide.ChecklistLine;
import clausebook.guide.EditionGuide;
import clausebook.guide.Given;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.guide.QuestionRow;
import clausebook.guide.Standing;
import clausebook.words.AnswerCounts;
import clausebook.words.AnswerWords;
import clausebook.words.ClauseNames;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// What the page shows of each question: a file for each, with every council's short answer.
///
/// A file is `[id, address, question, the answer in a sentence, ids of topics, rows, for audiences, ids of kinds]`. A
/// row is
/// `[council, its name, state, status, note, answers, how many more]`; an answer `[words, stance, signs, conditions,
/// clauses]` with the number of its stance and of the signs of its rules in their lists; a clause `[name, address]`.
/// For an audience that asks too: `[id, rows]`, of the rows those that are others.
public record AnswerFiles(Guide guide, Words words) {

    /// Of more councils the question's own page tells.
    private static final int MOST_COUNCILS = 40;
    /// So many answers of a council stand here; of more the question's own page tells.
    private static final int MOST_ANSWERS = 2;
    /// A council may answer by many clauses; so many are named here.
    private static final int MOST_CLAUSES = 3;

    /// What the file of a question has.
    public List<Object> file(QuestionRow row) {
        List<CouncilId> councils = inOrder(row);
        List<List<Object>> own = councils.stream().map(council -> row(council, row.cell(council))).toList();
        return List.of(row.question().id(), Address.of(row.question()), row.question().name(),
                new AnswerCounts(words, row).inWords(),
                row.question().topics().stream().map(topic -> topic.id()).toList(), own,
                audiences(row, councils, own), row.question().kinds().stream().map(kind -> kind.id()).toList());
    }

    private List<Object> audiences(QuestionRow row, List<CouncilId> councils, List<List<Object>> own) {
        List<Object> audiences = new ArrayList<>();
        guide.comparison().byAudience().forEach((audience, asked) -> {
            for (QuestionRow other : asked) {
                if (other.question() == row.question()) {
                    audiences.add(List.of(audience, councils.stream().map(council -> row(council, other.cell(council)))
                            .filter(each -> !own.contains(each)).toList()));
                }
            }
        });
        return audiences;
    }

    /// Those that speak first: who asks wants an answer.
    private static List<CouncilId> inOrder(QuestionRow row) {
        LinkedHashSet<CouncilId> inOrder = new LinkedHashSet<>(row.speaking());
        inOrder.addAll(row.cells().keySet());
        return inOrder.stream().limit(MOST_COUNCILS).toList();
    }

    private List<Object> row(CouncilId council, Cell cell) {
        String name = Words.opening(guide.find(council).orElseThrow().called());
        List<Object> answers = answers(cell);
        return List.of(council.slug(), name, state(cell), standing(council, cell).word(), note(cell),
                answers.stream().limit(MOST_ANSWERS).toList(), Math.max(0, answers.size() - MOST_ANSWERS));
    }

    /// As in the data files; of a draft all of whose answers bind nobody yet, that.
    private static String state(Cell cell) {
        return cell.isDraft() ? "draft" : cell.state();
    }

    private Standing standing(CouncilId council, Cell cell) {
        return cell.given().stream().map(given -> given.clause().edition())
                .findFirst().or(() -> guide.find(council).orElseThrow().policies().stream().findFirst()
                        .map(PolicyGuide::leading))
                .map(EditionGuide::standing).orElse(Standing.UNKNOWN);
    }

    private static String note(Cell cell) {
        return cell instanceof Cell.NotCovered not ? not.instead() : "";
    }

    /// Those that decide first. Answers that are alike stand as one, with their clauses.
    private List<Object> answers(Cell cell) {
        List<Given> given = new ArrayList<>(cell.deciding());
        given.addAll(cell.given().stream().filter(one -> !one.decides()).toList());
        AnswerWords answers = new AnswerWords(words);
        Map<List<Object>, List<Given>> alike = new LinkedHashMap<>();
        for (Given one : given) {
            String said = one.answer().inWords();
            alike.computeIfAbsent(List.of(said, one.stance().orElse(Stance.NONE).ordinal(),
                    String.join(", ", answers.conditions(one, said))), _ -> new ArrayList<>()).add(one);
        }
        return alike.entrySet().stream().map(each -> answer(each.getKey(), each.getValue())).toList();
    }

    private Object answer(List<Object> shared, List<Given> given) {
        List<Integer> signs = given.stream().flatMap(one -> one.duty().stream())
                .map(duty -> ChecklistLine.Sign.of(duty).ordinal()).distinct().toList();
        return List.of(shared.get(0), shared.get(1), signs, shared.get(2),
                given.stream().map(this::clause).distinct().limit(MOST_CLAUSES).toList());
    }

    private List<Object> clause(Given given) {
        return List.of(new ClauseNames(words).called(given.clause()), guide.address(given.clause().id()));
    }
}
