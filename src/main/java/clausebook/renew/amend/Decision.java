package clausebook.renew.amend;

import clausebook.corpus.ClauseId;

/// What a meeting made of the text that was tabled.
public sealed interface Decision {

    /// A clause whose tabled words gave way to those of the edition before: what the draft proposed was rejected.
    record Restored(ClauseId id) implements Decision {}

    /// A clause that the draft took out, and that is back.
    record Returned(ClauseId id) implements Decision {}

    /// A clause with words that are neither the tabled ones nor those before.
    ///
    /// @param words paragraphs apart by an empty line
    record Reworded(ClauseId id, String words) implements Decision {}

    /// A clause that is gone.
    record Struck(ClauseId id) implements Decision {}

    /// A clause that was not there.
    ///
    /// @param behind the clause or heading that it stands behind
    record Added(ClauseId behind, String number, String words) implements Decision {}

    /// A clause whose number alone is another.
    record Renumbered(ClauseId id, String number) implements Decision {}

    /// A section whose title is another.
    record Retitled(ClauseId id, String words) implements Decision {}
}
