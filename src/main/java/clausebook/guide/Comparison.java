package clausebook.guide;

import clausebook.corpus.Audience;
import clausebook.corpus.CouncilId;
import clausebook.corpus.PolicyKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Several councils compared rule by rule, from their leading editions.
///
/// @param rows       every question, for all who ask it, in the order of the vocabulary
/// @param byAudience the questions that an audience asks, by the audience's id, answered for that audience alone
/// @param topics     by the kinds of policy that councils have, in the order of the vocabulary: their topics, in its
///                   order too, as policies of that kind regulate them
/// @param gaps       by council
/// @param peers      by council: those with a policy of a kind that it has, the nearest first; where they are few, all
public record Comparison(List<QuestionRow> rows, Map<String, List<QuestionRow>> byAudience,
        Map<PolicyKind, List<TopicRow>> topics, Map<CouncilId, Gaps> gaps, Map<CouncilId, List<CouncilId>> peers,
        Aligner aligner) {

    public Comparison {
        rows = List.copyOf(rows);
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    }

    /// Sets two councils side by side.
    @FunctionalInterface
    public interface Aligner {
        /// The first council's clauses beside the second's.
        ///
        /// @param plain a clause's words without marks
        Alignment align(CouncilGuide one, CouncilGuide other, Function<PlacedClause, String> plain);
    }

    /// The kinds of policy that councils have, in the order of the vocabulary: each is compared for itself.
    public List<PolicyKind> kinds() {
        return List.copyOf(topics.keySet());
    }

    /// The questions that are asked of policies of a kind.
    public List<QuestionRow> rows(PolicyKind kind) {
        return rows.stream().filter(row -> row.question().isOf(kind)).toList();
    }

    /// Where two councils both take part, with the verdict on these two alone.
    public List<QuestionRow> between(CouncilId one, CouncilId other) {
        return rows.stream().filter(row -> row.cells().containsKey(one) && row.cells().containsKey(other))
                .map(row -> row.between(one, other)).toList();
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
