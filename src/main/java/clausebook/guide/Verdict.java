package clausebook.guide;

import clausebook.corpus.Stance;
import clausebook.corpus.Stance.Direction;
import clausebook.corpus.Worded;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How the answers of councils to one question stand to each other, by what they amount to.
///
/// An answer that only tells something counts where no council does more; then the choices themselves are compared.
public enum Verdict implements Worded {
    CONTRADICT, APART, STRENGTH, OWN_PEOPLE, AGREE, ONE_SPEAKS, NONE_SPEAKS;

    /// The verdict on some councils' cells of one question.
    ///
    /// @param parties the answers by which they contradict each other
    static Verdict of(Collection<Cell> cells, List<Given> parties) {
        if (!parties.isEmpty()) {
            return CONTRADICT;
        }
        List<Cell> speaking = cells.stream().filter(Cell::speaks).toList();
        List<List<Given>> deciding =
                speaking.stream().map(Cell::deciding).filter(answers -> !answers.isEmpty()).toList();
        return switch (speaking.size()) {
            case 0 -> NONE_SPEAKS;
            case 1 -> ONE_SPEAKS;
            default -> deciding.isEmpty()
                    ? bySense(speaking.stream().map(Cell::given).toList(), APART)
                    : deciding.size() == 1 ? ONE_SPEAKS : byStance(deciding);
        };
    }

    /// True where what one council lays down, or whom it names, is not what another does.
    public boolean divides() {
        return compareTo(AGREE) < 0;
    }

    private static Verdict byStance(List<List<Given>> councils) {
        if (councils.stream().allMatch(answers -> pulls(answers).contains(Direction.NAMED))) {
            return bySense(councils.stream().map(Verdict::naming).toList(), OWN_PEOPLE);
        }
        if (!councils.stream().flatMap(List::stream).allMatch(given -> given.stance().isPresent())) {
            return bySense(councils, APART);
        }
        if (!alike(councils, Verdict::pulls)) {
            return APART;
        }
        return alike(councils, Verdict::commands) ? AGREE : STRENGTH;
    }

    private static Verdict bySense(List<List<Given>> councils, Verdict otherwise) {
        return alike(councils, answers -> answers.stream().map(Given::sense).collect(Collectors.toSet()))
                ? AGREE
                : otherwise;
    }

    private static boolean alike(List<List<Given>> councils, Function<List<Given>, Object> by) {
        return councils.stream().map(by).distinct().count() == 1;
    }

    private static List<Given> naming(List<Given> answers) {
        return answers.stream().filter(given -> direction(given) == Direction.NAMED).toList();
    }

    private static Set<Direction> pulls(List<Given> answers) {
        return answers.stream().map(Verdict::direction).collect(Collectors.toSet());
    }

    private static Direction direction(Given given) {
        return given.stance().map(Stance::direction).orElse(Direction.NONE);
    }

    /// Where a council binds somebody; what it advises beside that changes nothing.
    private static Set<Direction> commands(List<Given> answers) {
        return answers.stream().filter(Given::commands).map(Verdict::direction).collect(Collectors.toSet());
    }
}
