package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.character.Characters;
import clausebook.corpus.Edition;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody sees stands in no content, however it was typed.
final class UnseenCharactersTest {

    private static final String EDITION = "content/councils/anytown/parking/2025.yaml";

    @TempDir private Path folder;
    private Path content;
    private Path edition;

    @BeforeEach
    void writeSoundContent() {
        content = ProblemCase.soundContentIn(folder);
        edition = folder.resolve(EDITION);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 200B", "0, 5, 202E", "7, 0, FEFF", "7, 5, 0007", "1, 1, 2066", "2, 2, 0085", "3, 0, 200E",
        "0, 2, 2060", "0, 2, 3164", "1, 3, FFFD", "0, 1, E0041"})
    void hiddenCharacterIsShown(int linesBefore, int lettersBefore, String code) throws IOException {
        int letter = Integer.parseInt(code, 16);
        String before = "title: " + "x".repeat(lettersBefore);
        Files.writeString(edition,
                "# note\n".repeat(linesBefore) + before + Character.toString(letter) + "Parking policy\n");

        assertThat(CheckRun.of(content).printed()).isEqualTo(EDITION + ":" + (1 + linesBefore) + ":"
                + (8 + lettersBefore) + ": error: an invisible character (" + Characters.name(letter)
                + ") stands here  [hidden-character]\n    " + (1 + linesBefore) + " | " + before
                + "\uFFFDParking policy\n      | " + " ".repeat(7 + lettersBefore) + "^\n"
                + "  why:  it could make a text read differently from how it is stored\n"
                + "  mend: delete it: put the cursor after it and press Backspace\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\0", "\\x01", "\\e", "\\a", "\\r", "\\N", "\\u202e", "\\u200B",
        "\\ud800",
        "\\uDFFF", "\\u2028", "\\ufeff", "\\ufffe", "\\ufffd", "\\u200e", "\\u061c", "\\u200d", "\\u2060", "\\u3164",
        "\\U000E0041", "\\x7f"})
    void itsNumberBetweenDoubleQuotesIsRefusedAtItsPlace(String escape) throws IOException {
        replace("title: Show your permit", "title: \"Show your \\\"" + escape + " permit\\\"\"");

        Problem problem = CheckRun.of(content).problems().getFirst();
        assertThat(problem.code()).isEqualTo(ProblemCode.HIDDEN_CHARACTER);
        String line = Files.readString(edition).lines().toList().get(problem.at().line() - 1);
        assertThat(line.substring(problem.at().column() - 1)).startsWith(escape);
        assertThat(problem.at().width()).isEqualTo(escape.length());
        assertThat(CheckRun.of(content).problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&#x202e;", "&#8203;", "&ZeroWidthSpace;", "&#0;", "&#xD800;", "&#x110000;", "&zwj;", "&lrm;",
                "&#xF0B7;", "&NoBreak;", "&#x1;", "&InvisibleTimes;"})
    void itsNameInHtmlIsRefusedAtItsPlace(String name) {
        CheckRun run = new EditedContent(content).withText("Show it" + name + " here.").check();

        assertThat(run.codes()).containsExactly(ProblemCode.HIDDEN_CHARACTER);
        assertThat(run.problems().getFirst().at().column()).isEqualTo("          Show it".length() + 1);
        assertThat(run.problems().getFirst().at().width()).isEqualTo(name.length());
    }

    @ParameterizedTest
    @CsvSource({"id: show-permit, id: \"show-permit\\u200b\"",
        "title: Show your permit, \"title\\e\": Show your permit",
        "'topics: [permits]', 'topics: [\"permits\\u2060\"]'",
        "'label: Parking policy 2025', 'label: \"20\\u202e25\"'"})
    void itIsRefusedInEveryField(String old, String now) throws IOException {
        replace(old, now);

        assertThat(CheckRun.of(content).codes()).contains(ProblemCode.HIDDEN_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\u00a0\"", "\"\\u2003\\u00ad\"", "\u00A0", "\"\u202F\"", "'\u3000'"})
    void valueOfBlanksIsAnEmptyOne(String blanks) throws IOException {
        replace("title: Show your permit", "title: " + blanks);

        assertThat(CheckRun.of(content).codes()).containsExactly(ProblemCode.EMPTY_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"co\\u00adoperate\"", "\"\\u00a35 on 5\\u00a0July\"", "\"\\ud83d\\ude00\"", "\"Si\\xe2n\"",
                "\"\\U0001F469\\u200d\\U0001F467\"", "o\uFB03ce"})
    void whatIsInnocentIsTaken(String words) throws IOException {
        replace("title: Show your permit", "title: " + words);

        assertThat(CheckRun.of(content).printed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F0B7", "E000", "0378", "FDD0", "10FFFD", "1FFFF"})
    void characterWithoutMeaningIsRefusedInEveryFile(String code) throws IOException {
        String letter = Character.toString(Integer.parseInt(code, 16));
        Path topics = content.resolve("vocabulary/topics.yaml");
        Files.writeString(topics, Files.readString(topics).replaceFirst("name: ", "name: " + letter + " "));
        replace("title: Show your permit", "title: Show your permit " + letter);

        assertThat(CheckRun.of(content).problems()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HIDDEN_CHARACTER);
            assertThat(problem.what()).contains("without a meaning of its own (U+" + code + ")");
        });
    }

    /// A line break in a name or number would begin another heading, row or field wherever it is shown.
    @Test
    void lineBreakInANameCountsAsABlank() throws IOException {
        replace("title: Show your permit", "title: \"Show your\\n## permit\"");
        replace("label: Parking policy 2025", "label: |\n  Parking\n\n  policy 2025");

        Edition edition = new Pipeline(new Problems()).check(content).orElseThrow().corpus().councils().getFirst()
                .policies().getFirst().editions().getFirst();
        assertThat(edition.label()).isEqualTo("Parking policy 2025");
        assertThat(edition.clauses().findFirst().orElseThrow().title()).isEqualTo("Show your ## permit");
    }

    @Test
    void fileThatIsNoTextAtAllIsToldInTenMessages() throws IOException {
        Files.writeString(edition, "\u0001\u0002\n".repeat(100_000));

        assertThat(CheckRun.of(content).problems()).hasSize(10).extracting(Problem::code)
                .containsOnly(ProblemCode.HIDDEN_CHARACTER);
    }

    private void replace(String old, String now) throws IOException {
        String words = Files.readString(edition);
        assertThat(words).contains(old);
        Files.writeString(edition, words.replaceFirst(Pattern.quote(old),
                Matcher.quoteReplacement(now)));
    }
}
