package clausebook.export;

import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import clausebook.words.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes the data files. A new one is a class and a line here.
public final class Exporter {

    private static final List<BiFunction<Guide, Words, Stream<OutputFile>>> EXPORTS =
            List.of(ofData(ClausesJson::files), ofData(ClausesTable::files), ofData(AnswersJson::files),
                    ComparisonTables::files, ReviewsCalendar::files, ofData(RegisterFiles::files), Feeds::files);

    private Exporter() {}

    /// All data files of a guide.
    ///
    /// @param words for what people read themselves: feeds, calendars, cells of a spreadsheet. Names of fields and
    ///              codes are no words
    public static OutputTree export(Guide guide, Words words) {
        List<OutputFile> files = EXPORTS.stream().flatMap(export -> export.apply(guide, words)).toList();
        return new OutputTree(DataZip.with(guide, words, files).toList());
    }

    private static BiFunction<Guide, Words, Stream<OutputFile>> ofData(Function<Guide, Stream<OutputFile>> export) {
        return (guide, _) -> export.apply(guide);
    }
}
