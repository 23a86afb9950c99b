package clausebook.export;

import clausebook.address.DataAddress;
import clausebook.guide.CouncilGuide;
import clausebook.guide.DataParts;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `data/clauses.json`, and where that would grow too large one file a council: `data/clauses/<council>.json`.
final class ClausesJson {

    private ClausesJson() {}

    static Stream<OutputFile> files(Guide guide) {
        return Stream.concat(ByCouncil.files(guide, DataAddress.JSON, ClauseShapes.CLAUSE::json),
                Stream.of(ClauseShapes.CLAUSE.schema(DataAddress.schema(DataAddress.CLAUSES))));
    }

    /// Parts the clauses into files.
    static final class ByCouncil {

        private ByCouncil() {}

        /// Makes the bytes of some records.
        interface Format {
            byte[] bytes(List<ClauseRecord> records);
        }

        static Stream<OutputFile> files(Guide guide, String end, Format format) {
            if (DataParts.clausesTogether(guide)) {
                return Stream.of(
                        file(DataAddress.of(DataAddress.CLAUSES, end), format, () -> guide.councils().stream(), guide));
            }
            return guide.councils().stream()
                    .map(council -> file(DataAddress.of(DataAddress.CLAUSES, council.id(), end), format,
                            () -> Stream.of(council), guide));
        }

        private static OutputFile file(String path, Format format, Supplier<Stream<CouncilGuide>> councils,
                Guide guide) {
            return new OutputFile(path, "data file",
                    () -> format.bytes(ClauseRecord.of(guide, councils.get()).toList()));
        }
    }
}
