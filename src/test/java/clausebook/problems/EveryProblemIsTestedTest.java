package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.pipeline.ImportProcessTest;
import clausebook.diagnostic.ProblemCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/// No problem without a test of its whole message: each code has a folder, or a test that is named here.
final class EveryProblemIsTestedTest {

    /// Tests of what can't be stored as content.
    private static final Map<ProblemCode, String> NAMED =
            Map.ofEntries(Map.entry(ProblemCode.NO_CONTENT, "emptyFolderHasNoContent"),
                    Map.entry(ProblemCode.SYMBOLIC_LINK, "symbolicLinkIsNotFollowed"),
                    Map.entry(ProblemCode.UNREADABLE_FILE, "fileThatCanNotBeOpenedIsNamed"),
                    Map.entry(ProblemCode.FILE_TOO_LARGE, "fileOfMoreThanFourMegabytesIsNotRead"),
                    Map.entry(ProblemCode.NOT_UTF8, "firstLetterThatIsNotUtf8IsShown"),
                    Map.entry(ProblemCode.HIDDEN_CHARACTER, "hiddenCharacterIsShown"),
                    Map.entry(ProblemCode.ADDRESS_CLASH, "twoPagesForOneAddressAreNamedBoth"),
                    Map.entry(ProblemCode.TEMPLATE_FAULT, "brokenTemplateIsNamedAndNothingIsPublished"),
                    Map.entry(ProblemCode.OUTPUT_FOLDER, "folderOfTheContentIsNoSite"),
                    Map.entry(ProblemCode.OTHER_FILES, "folderWithOtherFilesIsNotReplaced"),
                    Map.entry(ProblemCode.COPY_OF_FILE, "copyIsNamedAndNeverBuilt"),
                    Map.entry(ProblemCode.MOVED_ASIDE, "fileInTheWayOfAPageIsMovedAside"),
                    Map.entry(ProblemCode.BUSY, "secondRunIsToldThatAnotherIsPublishing"),
                    Map.entry(ProblemCode.DOCUMENT_TOO_LARGE, "documentOfMoreThanFiftyMegabytesIsNotRead"),
                    Map.entry(ProblemCode.WORDS_LOST, "lostWordIsTold"),
                    Map.entry(ProblemCode.IMPORT_STOPPED, "documentThatTakesTooLongIsStopped"),
                    Map.entry(ProblemCode.EDIT_REFUSED, "editThatWouldTouchMoreIsRefused"));

    @Test
    void eachCodeHasACaseOrANamedTest() {
        assertThat(untested(EnumSet.allOf(ProblemCode.class), cases())).isEmpty();
    }

    @Test
    void aCodeWithoutACaseIsNoticed() {
        Set<ProblemCode> allButOne =
                cases().stream().filter(code -> code != ProblemCode.UNKNOWN_TOPIC).collect(Collectors.toSet());

        assertThat(untested(EnumSet.allOf(ProblemCode.class), allButOne)).containsExactly(ProblemCode.UNKNOWN_TOPIC);
    }

    private static List<ProblemCode> untested(Collection<ProblemCode> codes, Collection<ProblemCode> cases) {
        return codes.stream().filter(code -> !cases.contains(code) && !isNamedTest(NAMED.get(code))).toList();
    }

    private static Set<ProblemCode> cases() {
        return ProblemCase.all().stream().map(ProblemCase::code).collect(Collectors.toSet());
    }

    private static boolean isNamedTest(String name) {
        Stream<Class<?>> classes =
                Stream.of(FilesOfOtherKindsTest.class, LostWordsTest.class, ImportProcessTest.class,
                        UnseenCharactersTest.class, PublishingProblemsTest.class);
        return classes.flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
                .filter(method -> method.getName().equals(name))
                .anyMatch(method -> method.isAnnotationPresent(Test.class)
                        || method.isAnnotationPresent(ParameterizedTest.class));
    }
}
