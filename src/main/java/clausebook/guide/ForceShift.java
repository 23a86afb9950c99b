package clausebook.guide;

import clausebook.corpus.Bearer;
import clausebook.corpus.Rule;
import java.util.List;
import java.util.Optional;

/// One way in which a rule binds otherwise than before; a rule may have several.
///
/// @param before the rule as it was; empty where it is new, or for a figure outside any rule
/// @param after  the rule as it is; empty where it was dropped, or for a figure outside any rule
/// @param who    audiences and roles gained or lost; for a duty added or dropped, whom it binds; of whom approval is
///               asked; else empty
/// @param was    the old duty (as `must-not`), figure, condition or exception; empty where there was none
/// @param now    the new one; empty where there is none
public record ForceShift(ShiftKind kind, Effect effect, Optional<Rule> before, Optional<Rule> after,
        List<? extends Bearer> who, String was, String now) {

    public ForceShift {
        who = List.copyOf(who);
    }

    /// What the rule asks for, in its newest words; empty for a figure outside any rule.
    public String says() {
        return after.or(() -> before).map(Rule::says).orElse("");
    }
}
