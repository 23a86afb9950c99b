package clausebook.guide;

import clausebook.corpus.Answer;
import clausebook.corpus.Bearer;
import clausebook.corpus.Capacity;
import clausebook.corpus.Duty;
import clausebook.corpus.Fact;
import clausebook.corpus.Question;
import clausebook.corpus.QuestionType;
import clausebook.corpus.Role;
import clausebook.corpus.Rule;
import clausebook.corpus.Stance;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An answer with what backs it: one rule or fact, in its clause.
///
/// @param duty  the force of the rule; empty for a fact
/// @param says  the rule's or fact's own words
/// @param who   who is bound, or of whom the fact speaks
/// @param reach ids of the audiences for whom it answers, those within them too
public record Given(Answer answer, PlacedClause clause, Optional<Duty> duty, String says, List<Bearer> who,
        List<Capacity> capacity, String when, String unless, List<Role> approval, List<Role> tell, Set<String> reach) {

    public Given {
        who = List.copyOf(who);
        capacity = List.copyOf(capacity);
        approval = List.copyOf(approval);
        tell = List.copyOf(tell);
        reach = Set.copyOf(reach);
    }

    /// An answer that a rule gives.
    public static Given of(Answer answer, PlacedClause clause, Rule rule, Set<String> reach) {
        return new Given(answer, clause, Optional.of(rule.duty()), rule.says(), rule.who(), rule.capacity(),
                rule.when(), rule.unless(), rule.approval(), rule.tell(), reach);
    }

    /// An answer that a fact gives.
    public static Given of(Answer answer, PlacedClause clause, Fact fact, Set<String> reach) {
        return new Given(answer, clause, Optional.empty(), fact.says(), fact.who(), List.of(), "", "", List.of(),
                List.of(), reach);
    }

    /// What two answers must share to be the same: the choice, and for a who-question those who are named.
    public String sense() {
        String choice = answer.choice().id();
        return answer.question().type() == QuestionType.CHOICE
                ? choice
                : answer.who().stream().map(Bearer::id).sorted().collect(Collectors.joining(" ", choice + ":", ""));
    }

    /// True where both can't hold for the same people in the same capacity. What is said to others contradicts nobody.
    public boolean contradicts(Given other) {
        return oppose(answer.question(), answer.choice(), other.answer().choice()) && sharePeople(other)
                && shareCapacity(other);
    }

    private static boolean oppose(Question question, Question.Choice one, Question.Choice other) {
        return question.contradict().stream().anyMatch(pair -> pair.one().equals(one) && pair.other().equals(other)
                || pair.one().equals(other) && pair.other().equals(one));
    }

    private boolean sharePeople(Given other) {
        return !Collections.disjoint(reach, other.reach);
    }

    /// A source that does not say in which capacity speaks of both, or of the one that the question is asked in.
    private boolean shareCapacity(Given other) {
        List<Capacity> mine = inCapacity();
        List<Capacity> theirs = other.inCapacity();
        return mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
    }

    private List<Capacity> inCapacity() {
        return capacity.isEmpty() ? answer.question().capacity().stream().toList() : capacity;
    }

    /// What the answer amounts to: an author's word; where there is none, that somebody is named, or not known.
    public Optional<Stance> stance() {
        return answer.choice().stance()
                .or(() -> answer.who().isEmpty() ? Optional.empty() : Optional.of(Stance.NAMED));
    }

    /// False where it only tells that something is so.
    public boolean decides() {
        return stance().filter(stance -> stance == Stance.NONE).isEmpty();
    }

    /// True where it binds, and does not only advise or tell.
    public boolean commands() {
        return stance().filter(Stance::commands).isPresent();
    }

    /// True where it stands in a draft, which binds nobody yet.
    public boolean isDraft() {
        return clause.edition().standing() == Standing.DRAFT;
    }
}
