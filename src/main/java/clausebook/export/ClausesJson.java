package clausebook.export;

import clausebook.address.DataAddress;
import clausebook.corpus.Answer;
import clausebook.corpus.Fact;
import clausebook.corpus.Rule;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import clausebook.text.JsonWriter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `data/clauses.json`, and where that would grow too large one file a council: `data/clauses/<council>.json`.
final class ClausesJson {

    /// Beyond this many clauses a reader's program should not have to load them all at once.
    static final int MOST_IN_ONE_FILE = 20_000;

    private ClausesJson() {}

    static Stream<OutputFile> files(Guide guide) {
        return ByCouncil.files(guide, DataAddress.JSON, records -> JsonWriter.list(records, ClausesJson::write));
    }

    private static void write(ClauseRecord record, JsonWriter json) {
        EditionGuide edition = record.placed().edition();
        json.text("council", edition.id().policy().council().slug()).text("policy", edition.id().policy().slug())
                .text("edition", edition.id().slug()).text("status", edition.status().word())
                .text("wording", edition.wording().word()).flag("leading", edition.leading());
        json.text("id", record.clause().id().slug()).text("place", record.clause().place())
                .text("number", record.clause().number()).text("title", record.clause().title())
                .text("section", record.placed().section().id().slug()).text("reading", record.reading())
                .text("kind", record.kind())
                .text("text", record.text()).text("stem", record.stem()).text("parent", record.parent());
        json.objects("rules", record.clause().rules(), rule -> write(rule, json)).objects("facts",
                record.clause().facts(), fact -> write(fact, json));
        json.texts("topics", ClauseRecord.ids(record.clause().topics())).texts("instruments", record.instruments())
                .texts("roles", record.roles()).texts("references", record.references())
                .texts("citedBy", record.citedBy()).text("url", record.url()).text("editionUrl", record.editionUrl());
    }

    private static void write(Rule rule, JsonWriter json) {
        json.text("duty", rule.duty().word()).text("printed", rule.printed()).text("says", rule.says())
                .texts("who", ClauseRecord.bearers(rule.who())).text("when", rule.when()).text("unless", rule.unless())
                .texts("capacity", ClauseRecord.words(rule.capacity()))
                .texts("approval", ClauseRecord.bearers(rule.approval()))
                .texts("tell", ClauseRecord.bearers(rule.tell())).texts("topics", ClauseRecord.ids(rule.topics()))
                .texts("moments", ClauseRecord.ids(rule.moments()));
        write(rule.answers(), json);
    }

    private static void write(Fact fact, JsonWriter json) {
        json.text("kind", fact.kind().word()).text("says", fact.says()).texts("who", ClauseRecord.bearers(fact.who()))
                .texts("topics", ClauseRecord.ids(fact.topics()));
        write(fact.answers(), json);
    }

    private static void write(List<Answer> answers, JsonWriter json) {
        json.objects("answers", answers, answer -> json.text("question", answer.question().id())
                .text("answer", answer.choice().id()).texts("who", ClauseRecord.bearers(answer.who())));
    }

    /// Parts the clauses into files.
    static final class ByCouncil {

        private ByCouncil() {}

        /// Makes the bytes of some records.
        interface Format {
            byte[] bytes(List<ClauseRecord> records);
        }

        static Stream<OutputFile> files(Guide guide, String end, Format format) {
            long clauses = ClauseRecord.of(guide, guide.councils().stream()).count();
            if (clauses <= MOST_IN_ONE_FILE) {
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
