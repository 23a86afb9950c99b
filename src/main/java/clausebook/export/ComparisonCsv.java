package clausebook.export;

import clausebook.corpus.Duty;
import clausebook.corpus.Entry;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Given;
import clausebook.guide.Guide;
import clausebook.guide.QuestionRow;
import clausebook.output.OutputFile;
import clausebook.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For spreadsheets: `data/matrix.csv`, a line a question and a column a council, and `data/answers.csv`, a line an answer or a silence.
final class ComparisonCsv {

    private static final List<String> OF_ANSWERS =
            List.of("question", "asks", "verdict", "council", "state", "answer", "duty", "says", "who",
                    "when", "unless", "approval", "tell", "number", "clause", "status", "read", "instead", "url");

    private ComparisonCsv() {}

    static Stream<OutputFile> files(Guide guide, Words words) {
        return Stream.of(new OutputFile("data/matrix.csv", "data file", () -> matrix(guide, words)),
                new OutputFile("data/answers.csv", "data file", () -> answers(guide)));
    }

    private static byte[] matrix(Guide guide, Words words) {
        Stream<String> councils = guide.councils().stream().map(council -> council.council().called());
        Stream<Stream<String>> head = Stream.of(Stream.concat(Stream.of("question", "asks", "asked by", "about", "verdict"), councils));
        return bytes(Stream.concat(head, guide.comparison().rows().stream().map(row -> line(guide, words, row))));
    }

    private static Stream<String> line(Guide guide, Words words, QuestionRow row) {
        Stream<String> cells =
                guide.councils().stream().map(CouncilGuide::council).map(council -> new AnswerRecord(row, council).inWords(words));
        return Stream.concat(Stream.of(row.question().id(), row.question().name(), Entry.names(row.question().askedBy()),
                row.question().topics().stream().map(topic -> topic.name()).collect(Collectors.joining("; ")), row.verdict().word()),
                cells);
    }

    private static byte[] answers(Guide guide) {
        return bytes(Stream.concat(Stream.of(OF_ANSWERS.stream()),
                AnswerRecord.of(guide, guide.councils()).flatMap(record -> lines(guide, record))));
    }

    private static Stream<Stream<String>> lines(Guide guide, AnswerRecord record) {
        List<Given> given = record.cell().given();
        return given.isEmpty()
                ? Stream.of(Stream.concat(start(record),
                        Stream.of("", "", "", "", "", "", "", "", "", "", "", record.read(), record.instead(), "")))
                : given.stream().map(one -> Stream.concat(start(record), end(guide, one)));
    }

    private static Stream<String> start(AnswerRecord record) {
        return Stream.of(record.row().question().id(), record.row().question().name(), record.row().verdict().word(),
                record.council().id().slug(),
                record.state());
    }

    private static Stream<String> end(Guide guide, Given given) {
        return Stream.of(given.answer().inWords(), given.duty().map(Duty::word).orElse(""), given.says(), Entry.names(given.who()),
                given.when(), given.unless(), Entry.names(given.approval()), Entry.names(given.tell()),
                given.clause().clause().number(), given.clause().clause().id().slug(), given.clause().edition().edition().status().word(),
                "", "",
                guide.address(given.clause().clause().id()));
    }

    private static byte[] bytes(Stream<Stream<String>> lines) {
        return lines.map(line -> line.map(ClausesCsv::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
