package clausebook.export;

import clausebook.address.DataAddress;
import clausebook.corpus.Council;
import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Given;
import clausebook.guide.Guide;
import clausebook.guide.QuestionRow;
import clausebook.output.OutputFile;
import clausebook.words.Words;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For spreadsheets: `data/matrix.csv` and `.xlsx`, a line a question and a column a council, and `data/answers.csv`
/// and `.xlsx`, a line an answer or a silence.
final class ComparisonTables {

    private static final List<String> OF_ANSWERS =
            List.of("question", "asks", "verdict", "council", "state", "answer", "duty", "says", "who", "when",
                    "unless", "approval", "tell", "number", "clause", "status", "read", "instead", "url");

    /// From `answer` to `status`: empty where there is none.
    private static final int CELLS_OF_AN_ANSWER = 11;

    private ComparisonTables() {}

    static Stream<OutputFile> files(Guide guide, Words words) {
        return Stream.concat(matrix(guide, words), answers(guide));
    }

    private static Stream<OutputFile> matrix(Guide guide, Words words) {
        Stream<String> councils = asked(guide).map(Council::called);
        List<String> columns =
                Stream.concat(Stream.of("question", "asks", "asked by", "about", "verdict"), councils).toList();
        return TableFormat.files(DataAddress.MATRIX, columns,
                () -> guide.comparison().rows().stream().map(row -> line(guide, words, row)));
    }

    /// The councils of which a question is asked at all.
    private static Stream<Council> asked(Guide guide) {
        return guide.present().stream().map(CouncilGuide::council).filter(council -> guide.comparison().rows().stream()
                .anyMatch(row -> row.cells().containsKey(council.id())));
    }

    private static List<String> line(Guide guide, Words words, QuestionRow row) {
        Stream<String> cells = asked(guide)
                .map(council -> new AnswerRecord(guide, row, council).inWords(words));
        return Stream
                .concat(Stream.of(row.question().id(), row.question().name(), Entry.names(row.question().askedBy()),
                        row.question().topics().stream().map(topic -> topic.name()).collect(Collectors.joining("; ")),
                        row.verdict().word()), cells)
                .toList();
    }

    /// One CSV file for all, as it has always been; of workbooks there are as many as of JSON files.
    private static Stream<OutputFile> answers(Guide guide) {
        Stream<OutputFile> csv = Stream.of(
                file(TableFormat.CSV, DataAddress.of(DataAddress.ANSWERS, DataAddress.CSV), guide, guide.councils()));
        return Stream.concat(csv, AnswerRecord.files(guide, TableFormat.XLSX.ending(),
                (path, councils) -> file(TableFormat.XLSX, path, guide, councils)));
    }

    private static OutputFile file(TableFormat format, String path, Guide guide, List<CouncilGuide> councils) {
        return new OutputFile(path, "data file", () -> format.bytes(DataAddress.ANSWERS, OF_ANSWERS,
                AnswerRecord.of(guide, councils).flatMap(record -> lines(guide, record))));
    }

    private static Stream<List<String>> lines(Guide guide, AnswerRecord record) {
        return ends(guide, record).map(end -> Stream.concat(start(record), end).toList());
    }

    /// What stands behind question and council: an answer each, or why there is none.
    private static Stream<Stream<String>> ends(Guide guide, AnswerRecord record) {
        List<Given> given = record.cell().given();
        return given.isEmpty() ? Stream.of(silence(record)) : given.stream().map(one -> answer(guide, one));
    }

    private static Stream<String> start(AnswerRecord record) {
        return Stream.of(record.row().question().id(), record.row().question().name(), record.row().verdict().word(),
                record.council().id().slug(), record.state());
    }

    private static Stream<String> silence(AnswerRecord record) {
        return Stream.concat(Collections.nCopies(CELLS_OF_AN_ANSWER, "").stream(),
                Stream.of(record.read(), record.instead(), ""));
    }

    private static Stream<String> answer(Guide guide, Given given) {
        return Stream.of(given.answer().inWords(), given.duty().map(Duty::word).orElse(""), given.says(),
                Entry.names(given.who()), given.when(), given.unless(), Entry.names(given.approval()),
                Entry.names(given.tell()), given.clause().number(), given.clause().id().slug(),
                given.clause().edition().status().word(), "", "",
                guide.address(given.clause().id()));
    }
}
