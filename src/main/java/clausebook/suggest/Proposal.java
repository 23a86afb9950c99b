package clausebook.suggest;

import clausebook.reading.Proof;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Duty;
import java.util.List;
import java.util.Optional;

/// What some words are proposed to mean: a duty, or a fact where they set none.
///
/// @param duty    empty for a fact
/// @param kind    of a fact; information for a duty
/// @param printed the words of force, one run of the passage or of a stem; empty for a bare order and for a fact
/// @param cut     what is to be done, with condition and exception; the whole sentence of a fact
/// @param subject what stands before the words of force: who is to do it, where it says so
/// @param sure    false where a person has to look closely
/// @param proof   why it is proposed
record Proposal(Optional<Duty> duty, ClauseKind kind, String printed, Cut cut, String subject, boolean sure,
        Proof proof) {

    /// "Don't" by itself tells nothing.
    boolean isWithoutWords() {
        return cut.says().isBlank()
                || proof != Proof.ORDER && cut.says().equals(printed);
    }

    /// The same under the condition that its sentence opens.
    ///
    /// @param below  what stands below; nothing leaves it in doubt
    /// @param plain  true where the word that opens it needs not be told: "if"
    Proposal under(Lead.Open open, List<String> below, boolean plain) {
        String words = (plain || open.excepts() ? "" : open.word() + " ") + String.join(" ", below);
        return new Proposal(duty, kind, printed, below.isEmpty() ? cut : cut.under(open.excepts(), words), subject,
                sure && !below.isEmpty(), proof);
    }

    /// What is to be done, or what is said.
    String says() {
        return cut.says();
    }
}
