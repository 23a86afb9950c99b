package clausebook.index;

import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// The guide of a content folder, as a build would make it on a fixed day.
public final class Content {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /// Read once for all tests of a run, as nothing in it ever changes.
    private static final class Real {
        private static final Guide GUIDE = of(Path.of("content"));
    }

    private Content() {}

    public static Guide real() {
        return Real.GUIDE;
    }

    public static Guide of(Path folder) {
        Problems problems = new Problems();
        return new Pipeline(problems).check(folder).map(linked -> Deriver.derive(linked, DAY))
                .orElseThrow(() -> new IllegalStateException("the content has problems: " + problems.inOrder()));
    }

    /// The clauses of leading editions by council and place, as `malvern 9/3`.
    public static Map<String, PlacedClause> places(Guide guide) {
        Map<String, PlacedClause> places = new HashMap<>();
        guide.councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.leading().clauses().stream()).forEach(clause -> places
                        .put(clause.edition().council().id().slug() + " " + clause.clause().place(), clause));
        return places;
    }
}
