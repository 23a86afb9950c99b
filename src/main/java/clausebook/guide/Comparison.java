package clausebook.guide;

import clausebook.corpus.Audience;
import clausebook.corpus.CouncilId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Several councils compared rule by rule, from their leading editions.
///
/// @param rows       every question, for all who ask it, in the order of the vocabulary
/// @param byAudience the questions that an audience asks, by the audience's id, answered for that audience alone
/// @param topics     every topic, in the order of the vocabulary
/// @param gaps       by council
/// @param peers      by council: those it is set beside, the nearest first; where councils are few, all others
public record Comparison(List<QuestionRow> rows, Map<String, List<QuestionRow>> byAudience, List<TopicRow> topics,
        Map<CouncilId, Gaps> gaps, Map<CouncilId, List<CouncilId>> peers, Aligner aligner) {

    public Comparison {
        rows = List.copyOf(rows);
        topics = List.copyOf(topics);
    }

    /// Sets two councils side by side.
    @FunctionalInterface
    public interface Aligner {
        /// The first council's clauses beside the second's.
        ///
        /// @param plain a clause's words without marks
        Alignment align(CouncilGuide one, CouncilGuide other, Function<PlacedClause, String> plain);
    }

    /// What an audience asks, answered for it alone.
    public List<QuestionRow> asked(Audience audience) {
        return byAudience.getOrDefault(audience.id(), List.of());
    }

    /// Questions on which councils are divided, the gravest first: they contradict each other, they pull different
    /// ways, one commands what another advises, each names its own people.
    public List<QuestionRow> disagreements() {
        return rows.stream().filter(row -> row.verdict().divides()).sorted(Comparator.comparing(QuestionRow::verdict))
                .toList();
    }
}
