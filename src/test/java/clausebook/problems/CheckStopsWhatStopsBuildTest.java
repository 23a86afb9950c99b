package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.Counts;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The same content is given to `check` and to `build`: both take it, or both refuse it, and neither fails.
final class CheckStopsWhatStopsBuildTest {

    private static final List<String> DATES = List.of("9999-12-31", "9999", "10000-01-01", "0000", "0001-01-01",
            "2025-02-29", "2024-02-29", "-2025", "2025-13", "2025-00", "2999-12-31", "1000", "2025-4-1", "２０２５",
            "\"\"", "2025-12-31T00:00");
    private static final List<String> NAMES = List.of("index", "../../evil", "/abs", "<b>", "Caps", "con", "\"\"", "..",
            "a/b", "a..b", "-a", "nul", "x".repeat(41), "con.html", "404", "en", "feed", "null", "~", "é");

    @TempDir private Path parent;

    static Stream<Arguments> contents() {
        Stream<Arguments> dates = DATES.stream().flatMap(date -> Stream.of("in-force", "review-due", "withdrawn",
                "adopted", "issued").map(
                        field -> edit(field + " " + date, content -> content.withEdition(
                                "dates: { in-force: 2025-04-01 }", "dates: { " + field + ": " + date + " }"))));
        Stream<Arguments> names = NAMES.stream().flatMap(CheckStopsWhatStopsBuildTest::named);
        return some(Stream.concat(dates, names));
    }

    /// Every third, in an order that is the same each time; all of them by `mvn -Pthorough`.
    private static Stream<Arguments> some(Stream<Arguments> all) {
        List<Arguments> shuffled = new ArrayList<>(all.toList());
        Collections.shuffle(shuffled, new Random(1));
        return shuffled.stream().limit(Counts.of(shuffled.size() / 3, shuffled.size()));
    }

    private static Stream<Arguments> named(String name) {
        return Stream.of(
                edit("topic " + name,
                        content -> content.with("vocabulary/topics.yaml", "- { id: fees", "- { id: " + name)),
                edit("role " + name,
                        content -> content.with("vocabulary/roles.yaml", "- { id: clerk", "- { id: " + name)),
                edit("audience " + name,
                        content -> content.with("vocabulary/audiences.yaml", "- { id: visitors", "- { id: " + name)),
                edit("earlier topic " + name,
                        content -> content.with("vocabulary/topics.yaml", "- { id: permits,",
                                "- { id: permits, was: [" + name + "],")),
                edit("earlier role " + name,
                        content -> content.with("vocabulary/roles.yaml", "- { id: clerk,",
                                "- { id: clerk, was: [" + name + "],")),
                edit("earlier audience " + name,
                        content -> content.with("vocabulary/audiences.yaml", "- { id: staff,",
                                "- { id: staff, was: [" + name + "],")),
                edit("clause " + name, content -> content.withEdition("id: show-permit", "id: " + name)),
                edit("section " + name, content -> content.withEdition("id: permits", "id: " + name)),
                edit("number " + name,
                        content -> content.withEdition("id: show-permit", "id: show-permit\n        number: " + name)),
                edit("label " + name, content -> content.withEdition("label: Parking policy 2025", "label: " + name)),
                edit("title " + name, content -> content.withEdition("title: Show your permit", "title: " + name)));
    }

    private static Arguments edit(String what, UnaryOperator<EditedContent> edit) {
        return Arguments.of(what, edit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void bothTakeItOrBothRefuseIt(String what, UnaryOperator<EditedContent> edit) {
        assertAlike(edit.apply(EditedContent.in(parent)));
    }

    static Stream<Arguments> folders() {
        return some(Stream.of("index", "404", "assets", "data", "for", "a", "feed", "Caps", "Any Town", "con",
                "x".repeat(41), "é", "-a", "a-", "can-i-post").flatMap(
                        name -> Stream.of("councils/%s", "councils/anytown/%s", "councils/anytown/parking/%s.yaml")
                                .map(path -> Arguments.of(path, name))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("folders")
    void namesOfFoldersAndFilesAreAnsweredAlike(String path, String name) {
        String old =
                path.formatted(path.endsWith(".yaml") ? "2025" : path.equals("councils/%s") ? "anytown" : "parking");
        List<Problem> problems = assertAlike(EditedContent.in(parent).renamed(old, path.formatted(name)));

        assertThat(problems).as("one error for one cause").hasSizeLessThanOrEqualTo(1);
    }

    private List<Problem> assertAlike(EditedContent content) {
        CheckRun check = content.check();
        Problems problems = new Problems();
        boolean built = new Pipeline(problems).build(new Pipeline.Folders(content.folder(), Path.of("templates"),
                Optional.empty(), parent.resolve("site"), LocalDate.of(2026, 11, 20)), Progress.SILENT).isPresent();

        assertThat(problems.inOrder()).isEqualTo(check.problems());
        assertThat(built).isEqualTo(!problems.hasErrors());
        assertThat(check.problems()).allSatisfy(problem -> assertThat(problem.at().file()).doesNotMatch(".*:\\d+"));
        return check.problems();
    }
}
