package clausebook.suggest;

import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The clauses of the real content that people have read: what proposals are measured by.
final class ReadContent {

    static final Guide GUIDE = new Pipeline(new Problems()).check(Path.of("content"))
            .map(linked -> Deriver.derive(linked, LocalDate.of(2026, 11, 20))).orElseThrow();

    private ReadContent() {}

    /// The clauses of all leading editions, items and lines too.
    static List<PlacedClause> clauses() {
        return GUIDE.policies().flatMap(policy -> policy.editions().stream()).filter(EditionGuide::leading)
                .flatMap(edition -> edition.clauses().stream()).toList();
    }

    static String council(PlacedClause clause) {
        return clause.edition().council().id().slug();
    }
}
