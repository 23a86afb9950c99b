package clausebook.render.part;

import clausebook.address.DataAddress;
import java.util.List;
import java.util.stream.Stream;

/// The ways to a table for spreadsheets: the workbook first, because a spreadsheet changes nothing in it.
public final class DataLinks {

    private DataLinks() {}

    /// A link for each format, with the file's name as its words.
    ///
    /// @param table a list of `DataAddress`, such as `MATRIX`
    public static List<Link> of(Viewpoint from, String table) {
        return Stream.of(DataAddress.XLSX, DataAddress.CSV)
                .map(ending -> from.to(DataAddress.of(table, ending), table + "." + ending)).toList();
    }
}
