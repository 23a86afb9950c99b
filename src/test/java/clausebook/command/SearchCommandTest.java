package clausebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.console.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `clausebook search` finds on the command line what the search page finds.
class SearchCommandTest {

    private record Run(int exit, String out, String err) {}

    @Test
    void theFirstHitsOfEverydayWordsAreTheClausesThatAnswer() {
        Run run = search("photo", "child");

        assertThat(run.exit).isZero();
        assertThat(run.err).isEmpty();
        assertThat(run.out.lines()).anyMatch(line -> line.matches("\\d+ clauses found\\."))
                .anyMatch(line -> line.startsWith("1. Salisbury 7.11: "))
                .anyMatch(line -> line.contains("salisbury/social-media/clauses/photos.html"));
    }

    @Test
    void theQuestionComesFirstWithEveryCouncilsAnswer() {
        Run run = search("--audience", "staff", "can", "i", "use", "the", "council", "logo");

        assertThat(run.out).startsWith("Question: May I use the council's logo? questions/council-logo.html");
        assertThat(run.out.lines()).anyMatch(line -> line.equals("   Malvern: silent"))
                .anyMatch(line -> line.startsWith("   Pewsey: Not on a personal account or website"))
                .anyMatch(line -> line.matches("\\d+ clauses found\\."));
    }

    /// The published text files keep the marks of mentions on purpose; what is read on a screen does not.
    @Test
    void mentionsAreWrittenOut() {
        assertThat(search("--most", "40", "clerk").out).contains("Clerk").doesNotContain("[[");
    }

    @Test
    void aCouncilNarrowsWhatIsFound() {
        Run run = search("--council", "malvern", "--most", "30", "political");

        assertThat(run.out.lines().filter(line -> line.matches("\\d+\\. .*"))).isNotEmpty()
                .allMatch(line -> line.contains(". Malvern "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "audience", "topic", "duty", "status", "kind"})
    void aNameThatNothingHasIsRefusedWithThoseThereAre(String option) {
        Run run = search("--" + option, "nope", "photo");

        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).startsWith("Nothing has the name \"nope\" for --" + option + ". These have one: ");
        assertThat(run.out).doesNotContain("found");
    }

    @Test
    void whatOptionsHideIsCounted() {
        assertThat(search("--council", "salisbury", "--audience", "councillors", "friend request").out)
                .containsPattern("No clause with these options\\. Without them: [1-9][0-9]*\\.");
    }

    @Test
    void aKindOfPolicyNarrowsWhatIsFound() {
        String[] clerk = {"--content", "src/test/resources/golden/content", "--most", "30", "clerk"};

        assertThat(addresses(search(clerk))).anyMatch(line -> line.contains("parking/"));
        assertThat(addresses(search("--kind", "complaints", clerk[0], clerk[1], clerk[2], clerk[3], clerk[4])))
                .isNotEmpty().allMatch(line -> line.contains("complaints/"));
    }

    private static List<String> addresses(Run run) {
        return run.out.lines().filter(line -> line.matches(" .*\\), [a-z].*html.*")).toList();
    }

    @Test
    void aMendedWordAndAnUnknownOneAreTold() {
        assertThat(search("screnshot").out).startsWith("No clause has \"screnshot\". Searched for \"screenshot\".");
        assertThat(search("zzyzxq").out).startsWith("No clause has \"zzyzxq\".").contains("No clause found.");
    }

    @Test
    void earlierEditionsAreSearchedOnlyWhereAskedFor() {
        assertThat(search("photo").out).doesNotContain("(reconstructed)");
        assertThat(search("--earlier", "photo").out).contains("(reconstructed)");
    }

    @Test
    void contentWithMistakesIsNotSearched() {
        Run run = search("--content", "src/test/resources/no-such-folder", "photo");

        assertThat(run.exit).isEqualTo(1);
        assertThat(run.out + run.err).contains("Nothing was searched: mend these first.");
    }

    private static Run search(String... words) {
        String[] arguments = new String[words.length + 1];
        arguments[0] = "search";
        System.arraycopy(words, 0, arguments, 1, words.length);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Program.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), false),
                LocalDate.of(2026, 11, 20), arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
