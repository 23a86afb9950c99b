package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.guide.DataParts;
import clausebook.guide.Guide;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Beyond 20,000 clauses the lists of clauses are parted, in every format alike.
final class PartedTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String FILE = "councils/cwm/dogs/undated.yaml";
    private static final String LAST = "  - id: dogs-later\n    clauses:\n";

    @Test
    void beyondTwentyThousandClausesThereIsOneFileACouncil() throws Exception {
        Guide guide = ChangedGuide.of(DAY, FILE, LAST, LAST + clauses(DataParts.MOST_IN_ONE_FILE));
        Map<String, byte[]> books = TableRows.files(guide, "xlsx");
        Map<String, byte[]> tables = TableRows.files(guide, "csv");

        assertThat(books.keySet()).containsExactly("answers.xlsx", "clauses/anytown.xlsx", "clauses/brookham.xlsx",
                "clauses/cwm.xlsx", "clauses/dunham.xlsx", "clauses/esk.xlsx", "matrix.xlsx", "register.xlsx");
        assertThat(tables.keySet()).containsExactly("answers.csv", "clauses/anytown.csv", "clauses/brookham.csv",
                "clauses/cwm.csv", "clauses/dunham.csv", "clauses/esk.csv", "matrix.csv", "register.csv");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(books.get("clauses/anytown.xlsx")))) {
            XSSFSheet sheet = workbook.getSheet("clauses");
            assertThat(sheet.getLastRowNum() + 1).isEqualTo(TableRows.of(tables.get("clauses/anytown.csv")).size());
        }
        assertThat(TableRows.of(tables.get("clauses/cwm.csv"))).hasSize(DataParts.MOST_IN_ONE_FILE + 4);
    }

    @Test
    void upToTwentyThousandClausesThereIsOneFileForAll() throws Exception {
        Guide guide = ChangedGuide.of(DAY, FILE, LAST, LAST);
        assertThat(TableRows.files(guide, "xlsx")).containsOnlyKeys("answers.xlsx", "clauses.xlsx", "matrix.xlsx",
                "register.xlsx");
    }

    private static String clauses(int count) {
        StringBuilder yaml = new StringBuilder();
        for (int clause = 0; clause < count; clause++) {
            yaml.append("      - { id: dog-").append(clause)
                    .append(", title: Dog, text: A dog., topics: [dogs], kind: information }\n");
        }
        return yaml.toString();
    }
}
