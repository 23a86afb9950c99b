package clausebook.guide;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Instrument;
import clausebook.corpus.Role;
import clausebook.corpus.Term;

/// What a mention points at; it has been proven to exist.
public sealed interface Target {

    /// A clause over all its editions.
    record ToClause(ClauseId clause) implements Target {}

    /// An Act, code, policy or other document.
    record ToInstrument(Instrument instrument) implements Target {}

    /// An office, team or outside body.
    record ToRole(Role role) implements Target {}

    /// A word of the glossary.
    record ToTerm(Term term) implements Target {}
}
