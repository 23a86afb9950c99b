package clausebook.guide;

import clausebook.corpus.CouncilId;
import clausebook.corpus.Duty;
import clausebook.corpus.Topic;
import java.util.List;
import java.util.Map;

/// One topic and how strongly each council regulates it.
///
/// @param cells by council, in the order of their slugs; no council is missing
public record TopicRow(Topic topic, Map<CouncilId, Regulation> cells) {

    /// What one council lays down on a topic.
    ///
    /// @param clauses clauses, items, lead-ins and closing lines about it
    /// @param rules   rules about it; 0 where the clauses only tell something
    /// @param force   the strongest duties among the rules: one, or `must` beside `must-not`, `should` beside
    ///                `should-not`
    public record Regulation(int clauses, int rules, List<Duty> force) {

        /// No clause at all.
        public static final Regulation NONE = new Regulation(0, 0, List.of());

        public Regulation {
            force = List.copyOf(force);
        }
    }
}
