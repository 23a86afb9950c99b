package clausebook.derive.compare;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Role;
import clausebook.guide.Given;
import clausebook.guide.Guide;
import clausebook.guide.QuestionRow;
import clausebook.guide.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Where the real councils' answers were found by reading not to be the same, the site tells each side at its place.
final class DisagreementsTest {

    private static final Path FOUND = Path.of("src/test/resources/compare/disagreements.tsv");
    private final Guide guide = Guides.of(Path.of("content"));

    private record Side(String question, String council, String place, String answer) {}

    @Test
    void everySideFoundByReadingIsToldAtItsPlace() throws IOException {
        Set<Side> told = guide.comparison().rows().stream().flatMap(DisagreementsTest::sides)
                .collect(Collectors.toSet());
        assertThat(told).containsAll(found());
    }

    @Test
    void atLeastTwentyQuestionsDivideTheRealCouncils() {
        assertThat(guide.comparison().disagreements()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void everyContradictionWasFoundByReadingToo() throws IOException {
        Set<String> read = found().stream().map(Side::question).collect(Collectors.toSet());
        assertThat(guide.comparison().disagreements()).filteredOn(row -> row.verdict() == Verdict.CONTRADICT)
                .extracting(row -> row.question().id()).isNotEmpty().allMatch(read::contains);
    }

    private static java.util.stream.Stream<Side> sides(QuestionRow row) {
        return row.cells().entrySet().stream()
                .flatMap(cell -> cell.getValue().given().stream().map(given -> new Side(row.question().id(),
                        cell.getKey().slug(), given.clause().clause().place(), answer(given))));
    }

    /// The answer's id, and those named as they are written in content: `named: role:clerk, staff`.
    private static String answer(Given given) {
        String who = given.answer().who().stream()
                .map(bearer -> bearer instanceof Role ? "role:" + bearer.id() : bearer.id())
                .collect(Collectors.joining(", "));
        return given.answer().choice().id() + (who.isEmpty() ? "" : ": " + who);
    }

    private static List<Side> found() throws IOException {
        return Files.readAllLines(FOUND).stream().skip(1).map(line -> line.split("\t"))
                .map(line -> new Side(line[0], line[1], line[2], line[3])).toList();
    }
}
