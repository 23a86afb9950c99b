package clausebook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.Counts;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import clausebook.draft.DraftEdition;
import clausebook.draft.FileKind;
import clausebook.load.ContentSource;
import clausebook.load.FolderSource;
import clausebook.load.Loader;
import clausebook.text.Origin;
import clausebook.text.Read;
import clausebook.text.SourceText;
import clausebook.text.yaml.YamlValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A draft that is written as a file reads back as the same draft.
final class DraftTextTest {

    private static final String PATH = "councils/anytown/parking/2025.yaml";
    private static final long SEED = 13022026;
    private static final int DRAFTS = Counts.of(300, 20_000);

    @Test
    void randomEditionsWithAnyTextsReadBackEqual() {
        System.out.println("random editions: seed " + SEED);
        RandomDraft random = new RandomDraft(new HostileTexts(SEED));
        for (int i = 0; i < DRAFTS; i++) {
            DraftEdition.Facts edition = random.record(DraftEdition.Facts.SHAPE);
            assertThat(readBack(written(edition))).as("edition %s", i).isEqualTo(value(edition));
        }
    }

    static Stream<DraftEdition> realEditions() {
        Draft draft = Loader.load(new FolderSource(Path.of("content")), new Problems()).orElseThrow();
        return draft.councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.editions().stream());
    }

    @ParameterizedTest
    @MethodSource("realEditions")
    void everyRealEditionWrittenAnewReadsBackEqual(DraftEdition edition) {
        assertThat(readBack(written(edition.facts()))).isEqualTo(value(edition.facts()));
    }

    /// The file is read, written and the same again.
    @Test
    void aFileInTheHouseStyleIsWrittenLetterByLetter() {
        String file = """
                # yaml-language-server: $schema=../../../schema/edition.json
                title: Parking policy
                label: "2"
                language: en
                status: draft
                wording: restated
                follows: 2024
                reconstructed: Only a letter is at hand.
                dates: { adopted: 2024, review-due: 2026-05 }
                adopted: { by: Full council, minute: "7.2" }
                covers: [staff]
                not-covered:
                  - { audience: councillors, instead: "A letter: see there." }
                source: { title: Parking policy, facts: { Version: "1", "Sent, outside": "no" }, note: So it is read. }
                sections:
                  - id: permits
                    number: "6.10"
                    intro:
                      id: you-must
                      text: |
                        You must:
                      is-stem: true
                    clauses:
                      - id: show-permit
                        title: Show your permit
                        text: |
                          show your permit 😀, or say [[term:permit|why]];
                        rules:
                          - { duty: must, printed: must, says: show your permit, topics: [permits], \
                answers: { who-pays: you, who-agrees: { answer: named, who: [staff] } } }
                        items:
                          - id: blue-badge
                            text: |
                              a blue badge, or a letter
                            kind: information
                      - id: pay
                        title: Pay
                        text: |
                          pay.
                changes:
                  old-permit: { fate: withdrawn, reason: Nobody has one. }
                """;
        assertThat(new String(written(loaded(file.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8))
                .isEqualTo(file);
    }

    @Test
    void whatCanNotStandInAFileIsRefused() {
        assertThat(refused("a\u200Bb", "x"))
                .isEqualTo("this file can't be written: an invisible character (U+200B, zero width space) stands here");
        assertThat(refused("x".repeat(20_000), "x")).startsWith("this file can't be written: this line has more than");
        assertThat(refused("x", "n".repeat(1_100))).startsWith("this file can't be written: ");
        assertThat(refused(" ", "x")).isEqualTo("this file can't be written: it would be read otherwise");
        assertThat(refused("\uD83D", "x")).isEqualTo("this file can't be written: it would be read otherwise");
    }

    /// @param title of an edition
    /// @param name  of a fact of its source
    private static String refused(String title, String name) {
        Location at = Location.startOf("draft");
        DraftEdition.Facts facts = new RandomDraft(new HostileTexts(1)).record(
                DraftEdition.Facts.SHAPE.without("changes", "sections"));
        Map<String, Object> values = new HashMap<>();
        DraftEdition.Facts.SHAPE.fields()
                .forEach(field -> values.put(field.name(), DraftEdition.Facts.SHAPE.value(facts, field)));
        values.values().removeIf(value -> !(value instanceof Read));
        values.put("title", new SourceText(title, at, true));
        values.put("source", new DraftEdition.Source(new SourceText("x", at, true), Optional.empty(),
                Map.of(new SourceText(name, at, true), new SourceText("x", at, true)), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()));
        Problems problems = new Problems();
        assertThat(DraftText.of(PATH, FileKind.EDITION,
                DraftEdition.Facts.SHAPE.make(values, new Origin.Known(at)), problems)).isEmpty();
        return problems.inOrder().getFirst().what();
    }

    @Test
    void whatWasNotReadIsNeverWritten() {
        DraftEdition.Facts nothing =
                DraftEdition.Facts.SHAPE.make(Map.of(), new Origin.Unread(Location.startOf("draft")));
        assertThatThrownBy(() -> written(nothing)).isInstanceOf(IllegalArgumentException.class);
    }

    private static YamlValue value(DraftEdition.Facts edition) {
        return DraftValue.of(FileKind.EDITION.form(), edition);
    }

    private static byte[] written(DraftEdition.Facts edition) {
        Problems problems = new Problems();
        byte[] bytes = DraftText.of(PATH, FileKind.EDITION, edition, problems).orElse(new byte[0]);
        assertThat(problems.inOrder()).isEmpty();
        return bytes;
    }

    /// Through the program's own loader.
    private static YamlValue readBack(byte[] bytes) {
        return value(loaded(bytes));
    }

    private static DraftEdition.Facts loaded(byte[] bytes) {
        Problems problems = new Problems();
        Draft draft = Loader.load(new OneFile(bytes), problems).orElseThrow();
        assertThat(problems.inOrder().stream().map(Problem::at).map(Location::file))
                .as(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("content/" + PATH);
        return draft.councils().getFirst().policies().getFirst().editions().getFirst().facts();
    }

    /// A content of one edition.
    private record OneFile(byte[] bytes) implements ContentSource {

        @Override
        public String name() {
            return "content";
        }

        @Override
        public List<Found> list() {
            return List.of(new Found(PATH, false));
        }

        @Override
        public byte[] read(String path) {
            return bytes;
        }
    }
}
