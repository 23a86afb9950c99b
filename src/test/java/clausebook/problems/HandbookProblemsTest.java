package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.diagnostic.ProblemCode;
import clausebook.problems.HandbookPage.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The handbook explains every problem, and its examples are what it says they are.
final class HandbookProblemsTest {

    /// What comes from the computer, the command or the templates, and so can't be shown in a file of the content.
    private static final Set<String> NOT_OF_CONTENT =
            Set.of("no-content", "unreadable-file", "address-clash", "template-fault", "output-folder", "other-files",
                    "busy", "moved-aside", "copy-of-file", "edit-refused", "document-not-read", "document-empty",
                    "document-broken", "document-locked", "document-too-large", "wrong-ending", "struck-by-hand",
                    "highlighted-words", "hidden-words", "unseen-words", "file-within-text", "numbers-before-unsure",
                    "lost-letters", "words-lost", "import-stopped", "edition-exists", "other-policy", "undecided",
                    "unknown-decision",
                    "garbled-letters", "unseen-left-out", "typed-marks", "several-policies", "no-such-heading",
                    "no-clauses", "number-missing", "number-twice", "line-divided", "numbers-run-together",
                    "levels-joined", "placeholder-left", "comment-left", "note-mark-left",
                    "pages-are-pictures", "picture-among-pages", "drawing-not-read", "not-in-english", "heading-level",
                    "two-languages");

    @TempDir private Path folder;

    @Test
    void everyProblemHasOneHeadingAndNothingElseHas() {
        assertThat(HandbookPage.sections()).extracting(Section::id)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList());
    }

    @Test
    void everyHeadingIsFollowedByWhatIsWrongAndByWhyOrHowToMendIt() {
        assertThat(HandbookPage.sections()).allSatisfy(
                section -> assertThat(section.sentence()).as(section.id()).containsPattern("(?s)\\.\\s+\\S.*\\.$"));
    }

    @Test
    void theMessageAtTheTopIsWhatTheProgramPrints() throws IOException {
        assertThat(HandbookPage.read())
                .contains(Files.readString(Path.of("src/test/resources/problems/unknown-topic/expected.txt")));
    }

    @Test
    void theSoundFileAtTheTopIsTheOneTheExamplesAreLaidOver() throws IOException {
        String sound =
                Files.readString(ProblemCase.soundContentIn(folder).resolve("councils/anytown/parking/2025.yaml"));

        assertThat(HandbookPage.read()).contains(sound.substring(sound.indexOf('\n') + 1));
    }

    @Test
    void onlyWhatNoContentCausesIsShownOtherwise() {
        assertThat(HandbookPage.sections().stream().filter(section -> !section.isContent()).map(Section::id))
                .containsExactlyInAnyOrderElementsOf(NOT_OF_CONTENT);
    }

    @TestFactory
    Stream<DynamicTest> eachWrongExampleGivesItsProblem() {
        return examples().map(section -> dynamicTest(section.id(), () -> {
            CheckRun run = run(section.id(), section.wrong());
            assertThat(run.codes()).as(run.printed()).extracting(ProblemCode::id).containsExactly(section.id());
        }));
    }

    @TestFactory
    Stream<DynamicTest> eachMendedExampleGivesNone() {
        return examples().map(section -> dynamicTest(section.id(),
                () -> assertThat(run(section.id(), section.mended()).printed()).isEmpty()));
    }

    @Test
    void theExamplesOfNoContentAreFolders() {
        Section section = HandbookPage.sections().stream().filter(found -> found.id().equals("no-content")).findFirst()
                .orElseThrow();
        ProblemCase.soundContentIn(folder);

        assertThat(CheckRun.of(named(section.wrong())).codes()).containsExactly(ProblemCode.NO_CONTENT);
        assertThat(CheckRun.of(named(section.mended())).codes()).isEmpty();
    }

    private Path named(String command) {
        List<String> words = List.of(command.split(" "));
        return folder.resolve(words.get(words.indexOf("--content") + 1));
    }

    private static Stream<Section> examples() {
        return HandbookPage.sections().stream().filter(Section::isContent);
    }

    private CheckRun run(String name, String example) {
        Path content = ProblemCase.soundContentIn(folder.resolve(name));
        new HandbookExample(example).layOver(content);
        return CheckRun.of(content);
    }
}
