package clausebook.renew;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.check.value.Kept;
import clausebook.check.value.Written;
import clausebook.corpus.Edition;
import clausebook.diagnostic.Problems;
import clausebook.draft.FileKind;
import clausebook.text.yaml.YamlEdit;
import clausebook.write.ContentText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A command changes the lines it must, and no other byte.
final class EditionEditsTest {

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
        String adopted = edited(FILE, Adoption.edits(LocalDate.of(2026, 5, 12), "7.2 (b)", "Full council"));
        assertThat(adopted).isEqualTo(FILE.replace("status: draft", "status: in-force")
                .replace("  review-due", "  adopted: 2026-05-12\n  review-due")
                .replace("covers:", "adopted: { by: Full council, minute: \"7.2 (b)\" }\ncovers:"));
    }

    @Test
    void whatIsThereAlreadyIsReplacedInItsPlace() {
        String before = "title: Rules\nlanguage: en\nstatus: draft\nwording: official\n"
                + "dates: { adopted: 2020, issued: 2021 }\nadopted: { by: \"The old, 'first' one\", minute: 1, "
                + "link: \"https://a.example/#1\" }\n";
        assertThat(edited(before, Adoption.edits(LocalDate.of(2026, 5, 12), "2", "Council \"A\"")))
                .isEqualTo("title: Rules\nlanguage: en\nstatus: in-force\nwording: official\n"
                        + "dates: { adopted: 2026-05-12, issued: 2021 }\nadopted: { by: \"Council \\\"A\\\"\", "
                        + "minute: 2, link: \"https://a.example/#1\" }\n");
    }

    @Test
    void windowsLinesAByteOrderMarkAndAMissingLastLineEndAreKept() {
        String windows = "\uFEFF" + FILE.replace("\n", "\r\n").strip();
        String adopted = edited(windows, Adoption.edits(LocalDate.of(2026, 5, 12), "7", "Full council"));
        assertThat(adopted).startsWith("\uFEFF# Kept").endsWith("# The end.").doesNotContainPattern("[^\\r]\\n")
                .contains("\r\nadopted: { by");
    }

    @Test
    void theNextEditionKeepsTheClausesAndDropsWhatWasSaidOfTheOldOne() {
        NextEdition.Facts facts = new NextEdition.Facts("Edition: 2", "one", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of("2028-05"));
        assertThat(edited(FILE, NextEdition.edits(facts))).isEqualTo("""
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
    void theNextEditionLeavesOutAllThatIsSaidOfOneEditionAlone() {
        NextEdition.Facts facts = new NextEdition.Facts("2027", "one", Optional.of("2027-05"),
                Optional.of("Full council"), Optional.of("9.4"), Optional.empty());
        assertThat(edited("""
                title: Rules
                label: One
                status: in-force
                adopted: { by: Old council, minute: 1, link: "https://a.example/" }
                source: { title: Rules, document: A letter, facts: { Version: "1" }, note: Read aloud., sha256: ab,
                  link: "https://b.example/", seen: 2026-05-01 }
                sections:
                  - id: a
                answered:
                  - { guard: no-topic, why: So. }
                amendments: [ { clause: a, result: fell } ]
                # Mine.
                tabled: { sha256: ab, on: 2026-05-01 }
                agreed: { on: 2026-05-01, by: role:clerk }
                """, NextEdition.edits(facts))).isEqualTo("""
                title: Rules
                label: 2027
                status: draft
                follows: one
                dates: { adopted: 2027-05 }
                adopted: { by: Full council, minute: 9.4 }
                source: { title: Rules }
                sections:
                  - id: a
                # Mine.
                """);
    }

    @Test
    void aFileInOnePairOfBracketsIsEditedBetweenThem() {
        assertThat(edited("{ title: Rules, status: draft, dates: { issued: 2020 } } # So.\n",
                Adoption.edits(LocalDate.of(2026, 5, 12), "7", "Full council")))
                .isEqualTo("{ title: Rules, status: in-force, dates: { adopted: 2026-05-12, issued: 2020 }, "
                        + "adopted: { by: Full council, minute: 7 } } # So.\n");
    }

    @Test
    void aCopyWithoutCommentsSaysTheSame() {
        String file = """
                # yaml-language-server: $schema=../schema/edition.json
                # Kept by the clerk.
                title: "Rules # 1"   # as printed
                covers: [staff]   # all of them
                # Two lines
                  # of it
                sections:
                  - id: a
                    text: |
                      # Read this: it is
                      no comment # at all

                    # Ours.
                    facts: { "a # b": 'c # d' }
                  # The end.""";
        Problems problems = new Problems();
        ContentText text =
                ContentText.read("a.yaml", file.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
        ContentText bare = text.withoutComments();
        assertThat(bare.value()).isEqualTo(text.value());
        assertThat(new String(bare.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                # yaml-language-server: $schema=../schema/edition.json
                title: "Rules # 1"
                covers: [staff]
                sections:
                  - id: a
                    text: |
                      # Read this: it is
                      no comment # at all

                    facts: { "a # b": 'c # d' }
                """);
    }

    private static String edited(String text, List<YamlEdit> edits) {
        Problems problems = new Problems();
        Optional<ContentText> edited = ContentText.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), problems)
                .flatMap(read -> read.with(edits, FileKind.EDITION.form(), problems));
        assertThat(problems.inOrder()).isEmpty();
        return new String(edited.orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
