package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// A fault that moves takes its place, its line and its mark with it, and nothing else of its message changes.
final class PlacesMoveTest {

    @TempDir private static Path folder;
    private static List<CheckRun> onLines;

    /// What is wrong with a whole file has no line to move, and a document is no text that lines could be put into.
    @BeforeAll
    static void runEachCase() {
        onLines = ProblemCase.all().stream().filter(wrong -> wrong.document().isEmpty())
                .map(wrong -> CheckRun.of(wrong.contentIn(folder.resolve(wrong.name()))))
                .filter(run -> !problem(run).at().isWholeFile()).toList();
    }

    @TestFactory
    Stream<DynamicTest> placesMoveDownWithLinesPutBefore() {
        return onLines.stream().map(run -> dynamicTest(name(run),
                () -> check(run, (fault, problem) -> MovedContent.down(fault, problem, 7))));
    }

    @TestFactory
    Stream<DynamicTest> placesMoveRightWithSpacesPutBefore() {
        return movable().map(run -> dynamicTest(name(run),
                () -> check(run, (fault, problem) -> MovedContent.right(fault, problem, 3))));
    }

    @Test
    void mostFaultsCanMoveRight() {
        assertThat(movable().count()).isGreaterThan(onLines.size() / 2);
    }

    private static Stream<CheckRun> movable() {
        return onLines.stream().filter(run -> MovedContent.canMoveRight(run, problem(run)));
    }

    private static void check(CheckRun run, BiFunction<CheckRun, Problem, Problem> move) throws IOException {
        Path file = run.file(problem(run).at());
        byte[] before = Files.readAllBytes(file);
        try {
            Problem expected = move.apply(run, problem(run));
            CheckRun moved = CheckRun.of(run.content());
            assertThat(moved.printed()).isEqualTo(run.printed(List.of(expected)));
            assertThat(problem(moved).at()).isEqualTo(expected.at());
        } finally {
            Files.write(file, before);
        }
    }

    private static String name(CheckRun run) {
        return run.content().getParent().getFileName().toString();
    }

    private static Problem problem(CheckRun run) {
        return run.problems().getFirst();
    }
}
