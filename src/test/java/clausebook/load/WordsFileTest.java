package clausebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.pipeline.ChangePapers;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of interface words that is missing or lacks a word is its author's mistake, told with its name, and no fault
/// of the program.
final class WordsFileTest {

    private final Problems problems = new Problems();

    @TempDir private Path templates;

    @Test
    void theFileOfTheSitesLanguageIsRead() {
        assertThat(WordsFile.read(Path.of("templates"), "en", problems)).get()
                .extracting(words -> words.say("search.title")).isEqualTo("Search");
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void aLanguageWithoutAFileIsAProblemThatNamesTheFile() {
        assertThat(WordsFile.read(Path.of("templates"), "cy", problems)).isEmpty();
        assertThat(problems.inOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TEMPLATE_FAULT);
            assertThat(problem.at().file()).isEqualTo("templates/words.cy.properties");
            assertThat(problem.mend()).contains("words.en.properties");
        });
    }

    @Test
    void aFileThatIsNotInUtf8IsAProblem() throws IOException {
        Files.write(templates.resolve("words.en.properties"), new byte[] {'a', '=', (byte) 0xE9, '\n'});
        assertThat(WordsFile.read(templates, "en", problems)).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void aWordThatAReportLacksIsAProblemThatNamesTheWord() throws IOException {
        Files.writeString(templates.resolve("words.en.properties"), Files
                .readString(Path.of("templates/words.en.properties")).replaceFirst("(?m)^diff\\.title = .*\\n", ""));
        Guide guide =
                new Pipeline(problems).guide(Path.of("src/test/resources/renew/content"), LocalDate.of(2026, 11, 20))
                        .orElseThrow();
        assertThat(new ChangePapers(guide, templates, problems).report(guide.changes().iterator().next())).isEmpty();
        assertThat(problems.inOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.at().file()).isEqualTo("templates/words.en.properties");
            assertThat(problem.mend()).isEqualTo("add \"diff.title = …\" to this file");
        });
    }
}
