package clausebook.guide;

import clausebook.corpus.CouncilId;
import clausebook.corpus.Question;
import clausebook.corpus.Stance;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One question and what every council says to it, either to all who ask it or to one audience.
///
/// @param cells   by council, in the order of their slugs: of all that have a policy of a kind that it is asked of, or
///                answer it
/// @param parties the answers by which councils contradict each other, in the order of the councils; none elsewhere
public record QuestionRow(Question question, Map<CouncilId, Cell> cells, Verdict verdict, List<Given> parties) {

    private static final Cell NOT_ASKED = new Cell.NotAsked();

    public QuestionRow {
        parties = List.copyOf(parties);
    }

    /// What all councils say to a question.
    ///
    /// @param cells by council, in the order of their slugs
    public static QuestionRow of(Question question, Map<CouncilId, Cell> cells) {
        return of(question, cells, cells.values());
    }

    /// The same with the verdict on two councils alone.
    public QuestionRow between(CouncilId one, CouncilId other) {
        return among(List.of(one, other));
    }

    /// The same with the verdict on some councils alone.
    public QuestionRow among(List<CouncilId> councils) {
        return of(question, cells, councils.stream().filter(cells::containsKey).map(cells::get).toList());
    }

    private static QuestionRow of(Question question, Map<CouncilId, Cell> cells, Collection<Cell> judged) {
        List<Given> parties = Parties.of(question, judged);
        return new QuestionRow(question, Collections.unmodifiableMap(cells), Verdict.of(judged, parties), parties);
    }

    /// What one council says.
    public Cell cell(CouncilId council) {
        return cells.getOrDefault(council, NOT_ASKED);
    }

    /// Councils that answer, in the order of their slugs.
    public List<CouncilId> speaking() {
        return cells.entrySet().stream().filter(cell -> cell.getValue().speaks()).map(Map.Entry::getKey).toList();
    }

    /// The answers that divide the councils, in the order of the councils: where councils contradict each other those
    /// of the parties alone; else for each council one for each way in which it pulls, a command before advice.
    public List<Given> sides() {
        return parties.isEmpty()
                ? cells.values().stream().flatMap(cell -> foremost(cell).stream()).toList()
                : parties;
    }

    private Collection<Given> foremost(Cell cell) {
        Map<Object, Given> foremost = new LinkedHashMap<>();
        for (Given given : decides() ? cell.deciding() : cell.given()) {
            boolean naming = given.stance().filter(stance -> stance == Stance.NAMED).isPresent();
            Object side = naming || given.stance().isEmpty() ? given.sense() : given.stance().get().direction();
            foremost.merge(side, given, (held, next) -> next.commands() && !held.commands() ? next : held);
        }
        return foremost.values();
    }

    /// True where at least one council does more than tell something.
    public boolean decides() {
        return cells.values().stream().anyMatch(cell -> !cell.deciding().isEmpty());
    }
}
