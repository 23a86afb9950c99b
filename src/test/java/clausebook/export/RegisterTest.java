package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.corpus.Transcript;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import clausebook.pipeline.Pipeline;
import clausebook.render.EnglishBook;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// The register of policies as data, and the texts whose checksums it holds.
final class RegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Map<String, byte[]> files = files(guide(Path.of("src/test/resources/golden/content")));

    @Test
    void eachEditionHasALineWithWhatAnAuditorAsksFor() throws Exception {
        List<Map<String, String>> lines = lines(files);
        assertThat(lines).extracting(line -> line.get("council") + " " + line.get("edition"))
                .containsExactly("anytown 2024", "anytown 2026", "anytown 2023", "brookham before", "brookham draft",
                        "cwm undated", "dunham 2012", "esk 2022");
        assertThat(lines.get(0)).containsEntry("standing", "superseded").containsEntry("leading", "false")
                .containsEntry("adopted", "2024-05-14").containsEntry("adoptedBy", "Full council")
                .containsEntry("minute", "7.2").containsEntry("minuteLink", "https://anytown.example/minutes/2024-05")
                .containsEntry("review", "");
        assertThat(lines.get(1)).containsEntry("status", "in-force").containsEntry("minute", "3.1")
                .containsEntry("inForce", "2026-02").containsEntry("reviewDue", "2026-02-28")
                .containsEntry("review", "overdue").containsEntry("leading", "true")
                .containsEntry("url", "anytown/parking/2026/index.html")
                .containsEntry("textUrl", "anytown/parking/2026/text.txt");
        assertThat(lines.get(5)).containsEntry("adopted", "").containsEntry("reviewDue", "").containsEntry("review",
                "no-date");
    }

    @Test
    void eachChecksumIsThatOfTheTextBesideTheEdition() throws Exception {
        for (Map<String, String> line : lines(files)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(files.get(line.get("textUrl")));
            assertThat(line.get("sha256")).isEqualTo(HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void theTextHoldsTheWordsOfEveryClauseInOrder() {
        for (EditionGuide edition : editions(guide(Path.of("content")))) {
            String text = new String(Transcript.of(edition.edition()), StandardCharsets.UTF_8);
            int at = 0;
            for (var clause : edition.edition().clauses().toList()) {
                String words = clause.text().words().strip();
                assertThat(text.indexOf(words, at)).as(clause.id().toString()).isGreaterThanOrEqualTo(at);
                at = text.indexOf(words, at) + words.length();
            }
            assertThat(text).startsWith(edition.edition().title() + "\n\n").endsWith("\n").doesNotContain("\r",
                    "\n\n\n");
        }
    }

    @Test
    void aChangedLetterANumberAndATitleChangeTheChecksumButStatusAndDateDoNot() throws Exception {
        String before = checksum("", "");
        assertThat(checksum("show a permit", "show a permlt")).isNotEqualTo(before);
        assertThat(checksum("number: \"1.1\"", "number: \"1.9\"")).isNotEqualTo(before);
        assertThat(checksum("title: Parking on the green", "title: Parking on the lawn")).isNotEqualTo(before);
        assertThat(checksum("adopted: 2026-01-13", "adopted: 2026-01-14")).isEqualTo(before);
        assertThat(checksum("label: Edition 2026", "label: Edition of 2026")).isEqualTo(before);
    }

    @Test
    void aPolicyTitleThatLooksLikeAFormulaIsText() throws Exception {
        Guide guide = changed("title: Parking on the green", "title: =1+1");
        assertThat(lines(files(guide)).get(1)).containsEntry("title", "'=1+1");
    }

    private static String checksum(String words, String instead) throws Exception {
        return Transcript.checksum(editions(changed(words, instead)).get(1).edition());
    }

    private static Guide changed(String words, String instead) throws Exception {
        return ChangedGuide.of(DAY, "councils/anytown/parking/2026.yaml", words, instead);
    }

    private static List<Map<String, String>> lines(Map<String, byte[]> files) throws Exception {
        String text = new String(files.get("data/register.csv"), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        try (var lines = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(text.substring(1)))) {
            return lines.getRecords().stream().map(CSVRecord::toMap).toList();
        }
    }

    private static List<EditionGuide> editions(Guide guide) {
        return guide.councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.editions().stream()).toList();
    }

    private static Guide guide(Path content) {
        Problems problems = new Problems();
        return new Pipeline(problems).guide(content, DAY)
                .orElseThrow(() -> new AssertionError(problems.inOrder().toString()));
    }

    private static Map<String, byte[]> files(Guide guide) {
        return Exporter.export(guide, EnglishBook.words()).files().stream()
                .filter(file -> file.path().matches("data/register\\.csv|.*/text\\.txt"))
                .collect(Collectors.toMap(OutputFile::path, file -> file.bytes().make()));
    }
}
