package clausebook.reading;

import clausebook.corpus.Rule;
import java.util.List;

/// What the edition's file says of a clause for which something else is proposed now: the reading that it had before
/// its words changed, or what somebody wrote.
///
/// @param rules as far as they are told on a list; none where it sets no duty
/// @param words those of the edition before, where they were others and a person had read them; else empty
public record Was(List<Rule> rules, String words) {

    public Was {
        rules = List.copyOf(rules);
    }
}
