package clausebook.export;

import clausebook.address.DataAddress;
import clausebook.output.OutputFile;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// In what formats a table is published, with the same cells in each.
enum TableFormat {
    CSV(DataAddress.CSV), XLSX(DataAddress.XLSX);

    private final String ending;

    TableFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /// A table of all councils, once in each format.
    ///
    /// @param name  its address without the ending, which is also what the sheet is called
    /// @param lines makes the lines anew, a cell for each column; they are never held together
    static Stream<OutputFile> files(String name, List<String> columns, Supplier<Stream<List<String>>> lines) {
        return Arrays.stream(values()).map(format -> new OutputFile(DataAddress.of(name, format.ending), "data file",
                () -> format.bytes(name, columns, lines.get())));
    }

    byte[] bytes(String name, List<String> columns, Stream<List<String>> lines) {
        return switch (this) {
            case CSV -> {
                CsvTable csv = new CsvTable(columns);
                lines.forEachOrdered(csv::line);
                yield csv.bytes();
            }
            case XLSX -> {
                XlsxTable sheet = new XlsxTable(columns);
                lines.forEachOrdered(sheet::line);
                yield sheet.bytes(name);
            }
        };
    }
}
