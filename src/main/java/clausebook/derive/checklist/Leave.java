package clausebook.derive.checklist;

import clausebook.corpus.Duty;
import clausebook.corpus.Rule;
import clausebook.guide.PlacedClause;
import java.util.List;

/// What a clause allows although it forbids the rest: leave that is bound to a condition or to one way of speaking, on
/// a matter of the ban.
final class Leave {

    private Leave() {}

    /// The permissions that limit a rule; none where it says its own exception, or forbids nothing.
    static List<Rule> from(Rule ban, PlacedClause clause) {
        if (!ban.duty().forbids() || !ban.unless().isEmpty()) {
            return List.of();
        }
        return clause.rules().stream().filter(rule -> rule.duty() == Duty.MAY && limits(rule, ban)).toList();
    }

    private static boolean limits(Rule leave, Rule ban) {
        boolean bounded = !leave.when().isEmpty() || !leave.capacity().isEmpty();
        return bounded && leave.topics().stream().anyMatch(ban.topics()::contains);
    }
}
