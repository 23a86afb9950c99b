package clausebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.index.analysis.Aliases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole sentences, as staff, councillors and clerks type them, find their question first.
///
/// They were written from the councils' own texts alone, before their writer looked at the questions. Words and weights
/// were mended after each set was tried for the first time, which found 83 of 100 right of the third, 80 of the fourth,
/// 80 of the fifth and 64 of the sixth. A line has a sentence and the question that answers it, or several where one is as right as the other.
final class WholeSentencesTest {

    private static final Path FOLDER = Path.of("src/test/resources/search");
    private static final Search SEARCH = Search.of(Content.real(), false).orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"sentences.tsv", "sentences-second.tsv", "sentences-third.tsv", "sentences-fourth.tsv",
        "sentences-fifth.tsv", "sentences-sixth.tsv"})
    void nineOfTenFindTheirQuestionFirst(String file) throws IOException {
        holds(file, 0.9);
    }

    @Test
    void whatIsAskedAboutTodayIsMeantByItsEverydayWords() {
        assertThat(SEARCH.find("chatgpt pictures", _ -> true).meant()).extracting(Aliases.Named::key)
                .contains("n:ai-content");
    }

    /// What to expect of sentences that nothing was mended for: this set found 20 of 32 right.
    @Test
    void unseenSentencesFindTheirQuestionFirstByPart() throws IOException {
        holds("sentences-seventh.tsv", 0.6);
    }

    /// The measure can fail.
    @Test
    void anotherQuestionIsNotTheRightOne() {
        assertThat(first("can i use the council logo")).isEqualTo("council-logo").isNotEqualTo("training");
    }

    private void holds(String file, double part) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(file));
        List<String> wrong = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (!Set.of(cells[1].split(" ")).contains(first(cells[0]))) {
                wrong.add(cells[0] + ": " + first(cells[0]) + " and not " + cells[1]);
            }
        }
        System.out.println(file + ": " + (lines.size() - wrong.size()) + " of " + lines.size() + " right first");
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) Math.round((1 - part) * lines.size()));
    }

    private String first(String sentence) {
        List<Search.Asked> asked = SEARCH.find(sentence, _ -> true).asked();
        return asked.isEmpty() ? "" : asked.getFirst().row().question().id();
    }
}
