package clausebook.export;

import clausebook.corpus.Clause;
import clausebook.corpus.Edition;
import clausebook.corpus.Fact;
import clausebook.corpus.Rule;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `data/clauses.csv`: the same records as the JSON, a line a clause, lists joined by semicolons, for spreadsheets (RFC 4180).
final class ClausesCsv {

    private static final List<String> COLUMNS =
            List.of("council", "policy", "edition", "status", "wording", "leading", "id", "place", "number",
                    "title", "section", "kind", "text", "stem", "parent", "rules", "facts", "topics", "instruments", "roles", "references",
                    "citedBy", "url",
                    "editionUrl");
    /// A spreadsheet takes these as the start of a formula; a quote mark before them makes them text.
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private ClausesCsv() {}

    static Stream<OutputFile> files(Guide guide) {
        return ClausesJson.ByCouncil.files(guide, "csv", ClausesCsv::bytes);
    }

    private static byte[] bytes(List<ClauseRecord> records) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        csv.append(String.join(",", COLUMNS)).append("\r\n");
        records.forEach(record -> csv.append(row(record).map(ClausesCsv::cell).collect(Collectors.joining(","))).append("\r\n"));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> row(ClauseRecord record) {
        Edition edition = record.placed().edition().edition();
        Clause clause = record.clause();
        return Stream.of(edition.id().policy().council().slug(), edition.id().policy().slug(), edition.id().slug(), edition.status().word(),
                edition.wording().word(), String.valueOf(record.placed().edition().leading()), clause.id().slug(), clause.place(),
                clause.number(),
                clause.title(), record.placed().section().id().slug(), record.kind(), record.text(), record.stem(), record.parent(),
                joined(clause.rules().stream().map(ClausesCsv::rule)), joined(clause.facts().stream().map(Fact::says)),
                joined(ClauseRecord.ids(clause.topics()).stream()), joined(record.instruments().stream()), joined(record.roles().stream()),
                joined(record.references().stream()), joined(record.citedBy().stream()), record.url(), record.editionUrl());
    }

    private static String rule(Rule rule) {
        String who = String.join(", ", ClauseRecord.bearers(rule.who()));
        String when = rule.when().isEmpty() ? "" : " (when: " + rule.when() + ")";
        String unless = rule.unless().isEmpty() ? "" : " (unless: " + rule.unless() + ")";
        return rule.duty().word() + ": " + rule.says() + when + unless + " [" + who + "]";
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean quoted = safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
