package clausebook.export;

import clausebook.address.DataAddress;
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

/// For spreadsheets: `data/matrix.csv`, a line a question and a column a council, and `data/answers.csv`, a line an
/// answer or a silence.
final class ComparisonCsv {

    private static final List<String> OF_ANSWERS =
            List.of("question", "asks", "verdict", "council", "state", "answer", "duty", "says", "who", "when",
                    "unless", "approval", "tell", "number", "clause", "status", "read", "instead", "url");

    /// From `answer` to `status`: empty where there is none.
    private static final int CELLS_OF_AN_ANSWER = 11;

    private ComparisonCsv() {}

    static Stream<OutputFile> files(Guide guide, Words words) {
        return Stream.of(new OutputFile(DataAddress.MATRIX, "data file", () -> matrix(guide, words)),
                new OutputFile(DataAddress.ANSWERS, "data file", () -> answers(guide)));
    }

    private static byte[] matrix(Guide guide, Words words) {
        Stream<String> councils = guide.councils().stream().map(CouncilGuide::called);
        CsvTable csv = new CsvTable(
                Stream.concat(Stream.of("question", "asks", "asked by", "about", "verdict"), councils).toList());
        guide.comparison().rows().forEach(row -> csv.line(line(guide, words, row)));
        return csv.bytes();
    }

    private static List<String> line(Guide guide, Words words, QuestionRow row) {
        Stream<String> cells = guide.councils().stream().map(CouncilGuide::council)
                .map(council -> new AnswerRecord(row, council).inWords(words));
        return Stream
                .concat(Stream.of(row.question().id(), row.question().name(), Entry.names(row.question().askedBy()),
                        row.question().topics().stream().map(topic -> topic.name()).collect(Collectors.joining("; ")),
                        row.verdict().word()), cells)
                .toList();
    }

    private static byte[] answers(Guide guide) {
        CsvTable csv = new CsvTable(OF_ANSWERS);
        AnswerRecord.of(guide, guide.councils()).forEach(
                record -> ends(guide, record).forEach(end -> csv.line(Stream.concat(start(record), end).toList())));
        return csv.bytes();
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
