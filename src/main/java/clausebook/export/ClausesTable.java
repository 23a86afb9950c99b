package clausebook.export;

import clausebook.address.DataAddress;
import clausebook.corpus.Clause;
import clausebook.corpus.Entry;
import clausebook.corpus.Fact;
import clausebook.corpus.Rule;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// `data/clauses.csv` and `.xlsx`: the same records as the JSON, a line a clause, lists joined by semicolons, for
/// spreadsheets.
final class ClausesTable {

    private ClausesTable() {}

    static Stream<OutputFile> files(Guide guide) {
        return Arrays.stream(TableFormat.values())
                .flatMap(format -> ClausesJson.ByCouncil.files(guide, format.ending(), records -> format
                        .bytes(DataAddress.CLAUSES, ClauseShapes.CLAUSE.columns(),
                                records.stream().map(ClausesTable::row))));
    }

    private static List<String> row(ClauseRecord record) {
        EditionGuide edition = record.placed().edition();
        Clause clause = record.clause();
        return List.of(edition.id().policy().council().slug(), edition.id().policy().slug(), edition.id().slug(),
                edition.status().word(), edition.wording().word(), String.valueOf(edition.leading()),
                clause.id().slug(), clause.place(), clause.number(), clause.title(),
                record.placed().section().id().slug(), record.reading(), record.kind(), record.text(), record.stem(),
                record.parent(),
                joined(clause.rules(), ClausesTable::rule), joined(clause.facts(), Fact::says),
                joined(clause.topics(), Entry::id), joined(record.instruments()), joined(record.roles()),
                joined(record.references()), joined(record.citedBy()), record.url(), record.editionUrl());
    }

    private static String rule(Rule rule) {
        String who = String.join(", ", ClauseRecord.bearers(rule.who()));
        String when = rule.when().isEmpty() ? "" : " (when: " + rule.when() + ")";
        String unless = rule.unless().isEmpty() ? "" : " (unless: " + rule.unless() + ")";
        return rule.duty().word() + ": " + rule.says() + when + unless + " [" + who + "]";
    }

    private static <T> String joined(List<T> values, Function<T, String> words) {
        return values.isEmpty() ? "" : joined(values.stream().map(words).toList());
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }
}
