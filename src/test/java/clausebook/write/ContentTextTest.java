package clausebook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.check.value.Kept;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.draft.FileKind;
import clausebook.text.yaml.YamlEdit.Insert;
import clausebook.text.yaml.YamlEdit.Remove;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue.Field;
import clausebook.text.yaml.YamlValue.Fields;
import clausebook.text.yaml.YamlValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A change of a content file changes what it must, in the house style, and no other byte.
final class ContentTextTest {

    private static final String FILE = """
            # Kept by the clerk.
            title: Rules   \s
            language: en # So far.
            status: "draft"
            covers: [staff, # all of them
              volunteers]
            dates: { adopted: 2026, review-due: 2027 }
            source:
              title: Rules
              # Said of the document:
              document: A letter

            sections:
              # The first.
              - id: money
                clauses:
                  - id: rent
                    text: |
                      Pay the rent.

                      In time.

                  # About bees.
                  - id: bees
                    title: Bees
                    text: |
                      No bees.
                    rules: [ { duty: must, says: pay } ]
            """.replace(" # So far.", "");
    private static final YamlPath CLAUSES = YamlPath.of("sections").entry(0).field("clauses");
    private static final YamlPath RENT = CLAUSES.entry(0);

    @Test
    void aNewFieldTakesItsPlaceAmongTheOthers() {
        assertThat(edited(YamlEdit.put(YamlPath.of("wording"), "restated")))
                .isEqualTo(FILE.replace("covers:", "wording: restated\ncovers:"));
        assertThat(edited(YamlEdit.put(RENT.field("number"), "6.10")))
                .isEqualTo(FILE.replace("- id: rent\n", "- id: rent\n        number: \"6.10\"\n"));
        assertThat(edited(YamlEdit.put(YamlPath.of("dates", "issued"), "2026-05")))
                .isEqualTo(FILE.replace("2026, review", "2026, issued: 2026-05, review"));
        assertThat(edited(YamlEdit.put(YamlPath.of("source", "link"), "https://a.example/#1")))
                .isEqualTo(FILE.replace("A letter\n", "A letter\n  link: \"https://a.example/#1\"\n"));
    }

    @Test
    void whatHoldsANewValueIsMadeToo() {
        assertThat(edited(YamlEdit.put(YamlPath.of("adopted", "minute"), "7.2"),
                YamlEdit.put(YamlPath.of("adopted", "by"), "Full council")))
                .isEqualTo(FILE.replace("source:", "adopted: { by: Full council, minute: 7.2 }\nsource:"));
    }

    @Test
    void aTextBelowABarStaysThereWithItsBlankLinesAround() {
        assertThat(edited(YamlEdit.put(RENT.field("text"), "Pay.\n\n  Soon: # now\n"))).isEqualTo(
                FILE.replace("Pay the rent.\n\n          In time.", "Pay.\n\n            Soon: # now"));
        assertThat(edited(YamlEdit.put(RENT.field("text"), " In.\nOut."))).isEqualTo(FILE.replace(
                "|\n          Pay the rent.\n\n          In time.", "|2-\n           In.\n          Out."));
    }

    @Test
    void aTextOfSeveralLinesGoesBelowABarWhereThatCanBe() {
        assertThat(edited(YamlEdit.put(YamlPath.of("source", "document"), "One.\nTwo.\n")))
                .isEqualTo(FILE.replace("A letter", "|\n    One.\n    Two."));
        assertThat(edited(YamlEdit.put(YamlPath.of("dates", "adopted"), "One.\nTwo.\n")))
                .isEqualTo(FILE.replace("2026,", "\"One.\\nTwo.\\n\","));
    }

    @Test
    void aTextBetweenQuotesStaysBetweenQuotes() {
        assertThat(edited(YamlEdit.put(YamlPath.of("status"), "in-force")))
                .isEqualTo(FILE.replace("\"draft\"", "\"in-force\""));
    }

    @Test
    void aClauseIsPutBetweenOthers() {
        YamlValue clause = new Fields(List.of(new Field("id", YamlValue.text("hens")),
                new Field("text", YamlValue.text("Keep four hens.\n")),
                new Field("rules", new YamlValue.Items(List.of(new Fields(List.of(
                        new Field("duty", YamlValue.text("may")),
                        new Field("topics", YamlValue.texts(List.of("a", "b"))))))))));
        assertThat(edited(new Insert(CLAUSES.entry(1), clause))).isEqualTo(FILE.replace("In time.\n", """
                In time.
                      - id: hens
                        text: |
                          Keep four hens.
                        rules:
                          - { duty: may, topics: [a, b] }
                """));
        assertThat(edited(new Insert(CLAUSES.entry(0), YamlValue.text("x"))))
                .isEqualTo(FILE.replace("- id: rent", "- x\n      - id: rent"));
        assertThat(edited(new Insert(CLAUSES.entry(2), YamlValue.text("x")))).isEqualTo(FILE + "      - x\n");
    }

    @Test
    void whatGoesTakesItsLineAndNoComment() {
        assertThat(edited(new Remove(CLAUSES.entry(1)))).isEqualTo(FILE.substring(0, FILE.indexOf("      - id: bees")));
        assertThat(edited(new Remove(CLAUSES.entry(1).field("id"))))
                .isEqualTo(FILE.replace("id: bees\n        title", "title"));
        assertThat(edited(new Remove(YamlPath.of("dates", "adopted")))).isEqualTo(FILE.replace("adopted: 2026, ", ""));
        assertThat(edited(new Remove(YamlPath.of("dates", "review-due"))))
                .isEqualTo(FILE.replace(", review-due: 2027", ""));
        assertThat(edited(new Remove(YamlPath.of("source", "title"))))
                .isEqualTo(FILE.replaceFirst("  title: Rules\n", ""));
        assertThat(edited(new Remove(YamlPath.of("corrections")))).isEqualTo(FILE);
    }

    @Test
    void manyChangesAtOnceAreEachOfThem() {
        List<YamlEdit> edits = List.of(new Remove(YamlPath.of("dates")), YamlEdit.put(YamlPath.of("title"), "Other"),
                new Insert(CLAUSES.entry(1), YamlValue.text("x")), YamlEdit.put(RENT.field("title"), "Rent"),
                new Remove(CLAUSES.entry(1).field("text")));
        String oneByOne = FILE;
        for (YamlEdit edit : List.of(edits.get(4), edits.get(2), edits.get(3), edits.get(1), edits.get(0))) {
            oneByOne = edited(oneByOne, edit);
        }
        assertThat(edited(edits.toArray(YamlEdit[]::new))).isEqualTo(oneByOne);
    }

    @Test
    void theFirstOfSeveralCanGiveWayToANewOne() {
        assertThat(edited("source:\n  note: a\n  seen: 2026\n", new Remove(YamlPath.of("source", "note")),
                YamlEdit.put(YamlPath.of("source", "title"), "T"))).isEqualTo("source:\n  title: T\n  seen: 2026\n");
        assertThat(
                edited("sections:\n  - id: a\n    title: b\n", new Remove(YamlPath.of("sections").entry(0).field("id")),
                        YamlEdit.put(YamlPath.of("sections").entry(0).field("number"), "1.0")))
                .isEqualTo("sections:\n  - number: \"1.0\"\n    title: b\n");
        assertThat(edited("covers: [a, b]\n", new Remove(YamlPath.of("covers").entry(0)),
                new Insert(YamlPath.of("covers").entry(0), YamlValue.text("c")),
                new Remove(YamlPath.of("covers").entry(1)))).isEqualTo("covers: [c]\n");
    }

    @Test
    void aFieldBehindTheLastLineFindsALineEnd() {
        assertThat(edited("title: a", YamlEdit.put(YamlPath.of("status"), "draft")))
                .isEqualTo("title: a\nstatus: draft");
        assertThat(edited("\uFEFFtitle: a\r\n", YamlEdit.put(YamlPath.of("status"), "draft")))
                .isEqualTo("\uFEFFtitle: a\r\nstatus: draft\r\n");
    }

    @Test
    void changesOfOneValueThatContradictEachOtherAreAFaultOfTheProgram() {
        YamlEdit whole = new Remove(YamlPath.of("dates"));
        YamlEdit part = YamlEdit.put(YamlPath.of("dates", "issued"), "2020");
        assertThatThrownBy(() -> edited(whole, part)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edited(part, whole)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCanNotBeChangedAloneIsRefusedWithItsPlace() {
        assertThat(refused(FILE, new Remove(YamlPath.of("covers").entry(0))))
                .isEqualTo("5:9 this can't be changed alone: a comment stands among its neighbours");
        assertThat(refused("dates:\n  adopted: 2020\n", new Remove(YamlPath.of("dates", "adopted"))))
                .isEqualTo("2:3 this can't be changed alone: nothing would be left of what holds it");
        assertThat(refused("- id: a\n  # Why.\n  name: b\n", new Remove(YamlPath.ROOT.entry(0).field("id"))))
                .isEqualTo("1:3 this can't be changed alone: a comment stands between it and what follows");
        assertThat(refused(FILE, YamlEdit.put(YamlPath.of("title", "en"), "Rules")))
                .isEqualTo("2:8 this can't be changed alone: what stands here does not hold it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007b", "a\u202Eb", "a\u200Bb", "\uFEFF", "\uD83D", "a\uFFFFb", "a\rb", "a\u0085b",
        " ", "\t", "\u00A0"})
    void aTextWithWhatNobodySeesIsRefused(String words) {
        assertThat(refused(FILE, YamlEdit.put(YamlPath.of("title"), words)))
                .startsWith("2:8 this can't be changed alone");
        assertThat(refused(FILE, YamlEdit.put(RENT.field("text"), words + "\n"))).startsWith("18:15 this can't");
    }

    @Test
    void aLineThatWouldBeTooLongIsRefused() {
        assertThat(refused(FILE, YamlEdit.put(YamlPath.of("title"), "x".repeat(20_000)))).contains("20,000 letters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: &x b\nc: *x\n", "a: b\na: c\n", "a: >\n  b\n", "a: b # c\n", "a: [b\n", "a: b\n---\nc: d\n"})
    void aFileWithAMistakeIsNotChanged(String text) {
        Problems problems = new Problems();
        assertThat(ContentText.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), problems)).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    private static String refused(String text, YamlEdit edit) {
        Problems problems = new Problems();
        assertThat(changed(text, problems, edit)).isEmpty();
        Problem problem = problems.inOrder().getFirst();
        return problem.at().line() + ":" + problem.at().column() + " " + problem.what();
    }

    private static String edited(YamlEdit... edits) {
        return edited(FILE, edits);
    }

    private static String edited(String text, YamlEdit... edits) {
        Problems problems = new Problems();
        Optional<ContentText> edited = changed(text, problems, edits);
        assertThat(problems.inOrder()).isEmpty();
        return new String(edited.orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static Optional<ContentText> changed(String text, Problems problems, YamlEdit... edits) {
        return ContentText.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), problems)
                .flatMap(read -> read.with(List.of(edits), FileKind.EDITION.form(), problems));
    }
}
