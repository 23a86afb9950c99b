package clausebook.export;

import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import clausebook.render.EnglishBook;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Tables as they are published, and their cells as a reader of RFC 4180 sees them.
final class TableRows {

    private TableRows() {}

    /// The published files of one ending by their names, such as `matrix.csv`.
    static Map<String, byte[]> files(Guide guide, String ending) {
        Map<String, byte[]> files = new TreeMap<>();
        for (OutputFile file : Exporter.export(guide, EnglishBook.words()).files()) {
            if (file.path().endsWith("." + ending)) {
                files.put(file.path().replaceFirst("^data/", ""), file.bytes().make());
            }
        }
        return files;
    }

    static List<List<String>> of(byte[] csv) {
        return of(new String(csv, StandardCharsets.UTF_8).substring(1));
    }

    static List<List<String>> of(String csv) {
        try (var lines = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            return lines.getRecords().stream().map(CSVRecord::toList).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
