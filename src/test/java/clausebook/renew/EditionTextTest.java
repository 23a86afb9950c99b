package clausebook.renew;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.check.value.Written;
import clausebook.corpus.Edition;
import clausebook.diagnostic.Problems;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A command changes the lines it must, and no other byte.
final class EditionTextTest {

    private static final String FILE = """
            # Kept by the clerk.
            title: Rules   \s
            label: Edition 1
            # What the council says:
            language: en
            status: draft

            wording: official
            dates:
              # From the agenda.
              review-due: 2027-05
            covers: [staff]
            # Written by hand:
            changes:
              gone: { fate: withdrawn, reason: "So." }
            # The end.
            """;

    @Test
    void adoptionSetsItsFactsAndKeepsCommentsOrderAndBlanks() {
        String adopted = text(Adoption.of(read(FILE), LocalDate.of(2026, 5, 12), "7.2 (b)", "Full council"));
        assertThat(adopted).isEqualTo(FILE.replace("status: draft", "status: in-force")
                .replace("  review-due", "  adopted: 2026-05-12\n  review-due")
                .replace("covers:", "adopted: { by: Full council, minute: \"7.2 (b)\" }\ncovers:"));
    }

    @Test
    void whatIsThereAlreadyIsReplacedInItsPlace() {
        String before = "title: Rules\nlanguage: en\nstatus: draft\nwording: official\n"
                + "dates: { adopted: 2020, issued: 2021 }\nadopted: { by: \"The old, 'first' one\", minute: 1, "
                + "link: \"https://a.example/#1\" }\n";
        assertThat(text(Adoption.of(read(before), LocalDate.of(2026, 5, 12), "2", "Council \"A\"")))
                .isEqualTo("title: Rules\nlanguage: en\nstatus: in-force\nwording: official\n"
                        + "dates: { adopted: 2026-05-12, issued: 2021 }\nadopted: { by: \"Council \\\"A\\\"\", "
                        + "minute: 2, link: \"https://a.example/#1\" }\n");
    }

    @Test
    void windowsLinesAByteOrderMarkAndAMissingLastLineEndAreKept() {
        String windows = "\uFEFF" + FILE.replace("\n", "\r\n").strip();
        String adopted = text(Adoption.of(read(windows), LocalDate.of(2026, 5, 12), "7", "Full council"));
        assertThat(adopted).startsWith("\uFEFF# Kept").endsWith("# The end.").doesNotContainPattern("[^\\r]\\n")
                .contains("\r\nadopted: { by");
    }

    @Test
    void theNextEditionKeepsTheClausesAndDropsWhatWasSaidOfTheOldOne() {
        NextEdition.Facts facts = new NextEdition.Facts("Edition: 2", "one", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of("2028-05"));
        assertThat(text(NextEdition.of(read(FILE), facts))).isEqualTo("""
                # Kept by the clerk.
                title: Rules   \s
                label: "Edition: 2"
                # What the council says:
                language: en
                status: draft

                wording: official
                follows: one
                dates: { review-due: 2028-05 }
                covers: [staff]
                # Written by hand:
                # The end.
                """);
    }

    @Test
    void aFileInOnePairOfBracketsIsRefused() {
        Problems problems = new Problems();
        assertThat(EditionText.read("a.yaml", "{ title: Rules }".getBytes(StandardCharsets.UTF_8), problems)).isEmpty();
        assertThat(problems.inOrder()).extracting(problem -> problem.what())
                .containsExactly("the fields of this file don't stand one below the other");
    }

    private static EditionText read(String text) {
        return EditionText.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), new Problems()).orElseThrow();
    }

    private static String text(EditionText edited) {
        return new String(edited.bytes(), StandardCharsets.UTF_8);
    }
}
