package clausebook.render.paper;

import clausebook.corpus.Audience;
import clausebook.corpus.Bearer;
import clausebook.corpus.Rule;
import java.util.List;
import java.util.Optional;

/// Whether something concerns a reader of a paper: he himself, or a larger group that he belongs to.
///
/// @param reader empty: everybody, where the policy does not say whom it binds
record WhoIsBound(Meeting meeting, Optional<Bearer> reader) {

    /// A rule that does not say whom it binds binds all.
    boolean by(Rule rule) {
        return rule.who().isEmpty() || isAmong(rule.who());
    }

    boolean isAmong(List<Bearer> bearers) {
        return reader.isEmpty() || bearers.contains(reader.get()) || reader.get() instanceof Audience audience
                && meeting.from().guide().vocabulary().withLarger(audience).anyMatch(bearers::contains);
    }
}
