package clausebook.export;

import clausebook.address.DataAddress;
import clausebook.corpus.Stance;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Given;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import clausebook.text.JsonWriter;
import java.util.List;
import java.util.stream.Stream;

/// `data/answers.json`: what each council says to each question; where that would grow too large,
/// `data/answers/<council>.json`.
final class AnswersJson {

    private AnswersJson() {}

    static Stream<OutputFile> files(Guide guide) {
        return AnswerRecord.files(guide, DataAddress.JSON, (path, councils) -> file(path, guide, councils));
    }

    private static OutputFile file(String path, Guide guide, List<CouncilGuide> councils) {
        return new OutputFile(path, "data file", () -> JsonWriter.list(AnswerRecord.of(guide, councils).toList(),
                (record, json) -> write(record, json, guide)));
    }

    private static void write(AnswerRecord record, JsonWriter json, Guide guide) {
        json.text("question", record.row().question().id()).text("asks", record.row().question().name())
                .texts("askedBy", ClauseRecord.ids(record.row().question().askedBy()))
                .text("verdict", record.row().verdict().word()).text("council", record.council().id().slug())
                .text("state", record.state()).text("read", record.read()).text("instead", record.instead())
                .flag("tension", record.tension())
                .objects("answers", record.cell().given(), given -> write(given, json, guide));
    }

    private static void write(Given given, JsonWriter json, Guide guide) {
        json.text("answer", given.answer().choice().id()).text("name", given.answer().choice().name())
                .text("stance", given.stance().map(Stance::word).orElse(""))
                .texts("named", ClauseRecord.bearers(given.answer().who()))
                .text("duty", given.duty().map(duty -> duty.word()).orElse("")).text("says", given.says())
                .texts("who", ClauseRecord.bearers(given.who())).texts("capacity", ClauseRecord.words(given.capacity()))
                .text("when", given.when()).text("unless", given.unless())
                .texts("approval", ClauseRecord.bearers(given.approval()))
                .texts("tell", ClauseRecord.bearers(given.tell()))
                .text("clause", given.clause().id().toString())
                .text("number", given.clause().number()).text("place", given.clause().place())
                .text("status", given.clause().edition().status().word())
                .text("url", guide.address(given.clause().id()));
    }
}
