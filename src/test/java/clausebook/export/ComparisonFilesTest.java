package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.compare.Guides;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import clausebook.render.EnglishBook;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The matrix and the answers as data, read back by a real reader of spreadsheets' files.
final class ComparisonFilesTest {

    private static final String MARK = "\uFEFF";
    private final Guide invented = Guides.of(Path.of("src/test/resources/compare/content"));
    private final Guide real = Guides.of(Path.of("content"));

    @Test
    void theMatrixHasALineAQuestionAndAColumnACouncil() {
        List<Map<String, String>> lines = table(real, "data/matrix.csv");
        assertThat(lines).hasSameSizeAs(real.comparison().rows());
        assertThat(lines).allSatisfy(line -> assertThat(line.values()).doesNotContain(""));
        assertThat(lines.getFirst().keySet()).contains("question", "asks", "verdict", "Carmarthenshire", "Malvern",
                "Pewsey", "Salisbury");
    }

    @Test
    void theMatrixTellsEveryStateInWords() {
        List<Map<String, String>> lines = table(invented, "data/matrix.csv");
        assertThat(lines.get(0)).containsEntry("Alder", "Yes (1)").containsEntry("Birch", "No (2)")
                .containsEntry("Cedar", "Says nothing (read 2026-03-04)");
        assertThat(lines.get(1)).containsEntry("Birch", "Does not cover those who ask").containsEntry("Cedar",
                "Does not mention those who ask");
        assertThat(lines.get(2)).containsEntry("Cedar", "Not yet read");
        assertThat(lines.get(6)).containsEntry("Cedar", "Caretaker (3)");
    }

    @Test
    void theAnswersHaveALineAnAnswerOrASilence() {
        List<Map<String, String>> lines = table(real, "data/answers.csv");
        long answers = real.comparison().rows().stream().flatMap(row -> row.cells().values().stream())
                .mapToLong(cell -> Math.max(1, cell.given().size())).sum();
        assertThat(lines).hasSize((int) answers).allSatisfy(
                line -> assertThat(line.get("state").equals("answered")).isEqualTo(!line.get("answer").isEmpty()));
    }

    @Test
    void theJsonTellsTheSameAsTheTable() {
        List<Map<String, Object>> json =
                JsonMapper.shared().readValue(text(real, "data/answers.json"), new TypeReference<>() {});
        assertThat(json).hasSize(real.comparison().rows().size() * real.councils().size());
        assertThat(json).extracting(record -> record.get("state")).containsOnly("answered", "silent", "not-covered",
                "not-mentioned");
        assertThat(json).allSatisfy(record -> assertThat(((List<?>) record.get("answers")).isEmpty())
                .isEqualTo(!record.get("state").equals("answered")));
    }

    @Test
    void aCellThatLooksLikeAFormulaIsText() {
        assertThat(CsvTable.cell("=HYPERLINK(\"x\")")).startsWith("\"'=");
        assertThat(table(real, "data/answers.csv"))
                .allSatisfy(line -> assertThat(line.values()).noneMatch(cell -> cell.matches("[=+@\\t-].*")));
    }

    private static List<Map<String, String>> table(Guide guide, String path) {
        String text = text(guide, path);
        assertThat(text).startsWith(MARK);
        try (CSVParser lines = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(text.substring(1)))) {
            return lines.getRecords().stream().map(CSVRecord::toMap).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Guide guide, String path) {
        OutputFile file = Exporter.export(guide, EnglishBook.words()).files().stream()
                .filter(each -> each.path().equals(path)).findFirst().orElseThrow();
        return new String(file.bytes().make(), StandardCharsets.UTF_8);
    }
}
