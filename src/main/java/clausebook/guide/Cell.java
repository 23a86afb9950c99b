package clausebook.guide;

import clausebook.corpus.ClauseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one council says to a question. Only `Answered` is an answer; nothing else here is ever leave to do a thing.
public sealed interface Cell {

    /// One or more rules or facts answer, in reading order.
    ///
    /// @param tension true where two of them can't both hold: the policy is at odds with itself
    record Answered(List<Given> answers, boolean tension) implements Cell {

        public Answered {
            answers = List.copyOf(answers);
        }
    }

    /// Somebody read the policy for this question on a day and found nothing.
    record Silent(LocalDate day) implements Cell {}

    /// Nobody has read the policy for this question yet.
    record NotYetRead() implements Cell {}

    /// The policy does not bind the asker.
    ///
    /// @param said    true where it says so itself, false where it does not mention the asker
    /// @param instead where to look instead, or empty
    /// @param clause  the clause that says so
    record NotCovered(EditionGuide edition, boolean said, String instead, Optional<ClauseId> clause) implements Cell {}

    /// It binds the asker and answers the question, but only for others.
    record ForOthers(List<Given> answers) implements Cell {

        public ForOthers {
            answers = List.copyOf(answers);
        }
    }

    /// The question is not asked of it: it has no policy of such a kind, or is there no more. Such a cell stands in no
    /// row; a table of other questions may have the council's column.
    record NotAsked() implements Cell {}

    /// The answers; none where the council does not answer the asker.
    default List<Given> given() {
        return this instanceof Answered answered ? answered.answers() : List.of();
    }

    /// The answers that do more than tell that something is so.
    default List<Given> deciding() {
        return given().stream().filter(Given::decides).toList();
    }

    /// `answered`, or in which way it does not answer, as data files and the search call it.
    default String state() {
        return switch (this) {
            case Answered _ -> "answered";
            case Silent _ -> "silent";
            case NotYetRead _ -> "not-yet-read";
            case NotCovered not -> not.said() ? "not-covered" : "not-mentioned";
            case ForOthers _ -> "for-others";
            case NotAsked _ -> "not-asked";
        };
    }

    /// True where it answers, and only in what binds nobody yet.
    default boolean isDraft() {
        return speaks() && given().stream().allMatch(Given::isDraft);
    }

    /// True where it answers.
    default boolean speaks() {
        return this instanceof Answered;
    }

    /// True where an answer of one can't hold beside an answer of the other.
    default boolean contradicts(Cell other) {
        return given().stream().anyMatch(mine -> other.given().stream().anyMatch(mine::contradicts));
    }
}
