package clausebook.export;

import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes the data files. A new one is a class and a line here.
public final class Exporter {

    private static final List<Function<Guide, Stream<OutputFile>>> EXPORTS =
            List.of(ClausesJson::files, ClausesCsv::files, AnswersJson::files, ComparisonCsv::files, ReviewsCalendar::files,
                    RegisterFiles::files, Feeds::files);

    private Exporter() {}

    /// All data files of a guide.
    public static OutputTree export(Guide guide) {
        return new OutputTree(EXPORTS.stream().flatMap(export -> export.apply(guide)).toList());
    }
}
