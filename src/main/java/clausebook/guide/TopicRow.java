package clausebook.guide;

import clausebook.corpus.CouncilId;
import clausebook.corpus.Duty;
import clausebook.corpus.Topic;
import java.util.List;
import java.util.Map;

/// One topic and how strongly each council regulates it.
///
/// @param cells by council, in the order of their slugs: of all that have a policy of the kind that is looked at
public record TopicRow(Topic topic, Map<CouncilId, Regulation> cells) {

    private static final Regulation NOTHING = new Regulation(0, 0, List.of(), true);

    /// What one council lays down; nothing where it has no such policy.
    public Regulation cell(CouncilId council) {
        return cells.getOrDefault(council, NOTHING);
    }

    /// What one council lays down on a topic.
    ///
    /// @param clauses clauses, items, lead-ins and closing lines about it
    /// @param rules   rules about it; 0 where the clauses only tell something
    /// @param force   the strongest duties among the rules: one, or `must` beside `must-not`, `should` beside
    ///                `should-not`
    /// @param read    false where nobody has read some clause of a policy that the topic belongs to: it may be about it
    public record Regulation(int clauses, int rules, List<Duty> force, boolean read) {

        /// True where the council has no clause on it at all.
        public boolean none() {
            return clauses == 0 && read;
        }

        public Regulation {
            force = List.copyOf(force);
        }
    }
}
