package clausebook.guide;

import clausebook.corpus.Question;
import clausebook.corpus.Role;
import java.time.LocalDate;
import java.util.List;

/// What follows and nobody wrote down. Shown on pages and counted at the end of a build; never a problem.
public sealed interface Finding {

    /// The review of a leading edition was due before the day of the build.
    record ReviewOverdue(EditionGuide edition, LocalDate due) implements Finding {}

    /// The review of a leading edition is due on the day of the build or within ninety days after it.
    record ReviewSoon(EditionGuide edition, LocalDate due) implements Finding {}

    /// Nothing tells when a leading edition should be reviewed.
    record ReviewUnknown(EditionGuide edition) implements Finding {}

    /// Nobody has read some clauses of a leading edition, or of the newest of its policy.
    ///
    /// @param silences of the leading edition, the questions on which somebody had found the council silent: until all
    ///                 is read that tells nothing
    record ClausesUnread(EditionGuide edition, List<Question> silences) implements Finding {

        public ClausesUnread {
            silences = List.copyOf(silences);
        }
    }

    /// The accessibility statement was last reviewed more than a year ago, or nobody says when.
    record StatementOutOfDate() implements Finding {}

    /// The accessibility statement can name nobody to write to.
    record ContactMissing() implements Finding {}

    /// An id stands for another clause than in the edition before: its old words are found under another id.
    record IdChangedHands(EditionChanges.MisusedId clauses) implements Finding {}

    /// A duty that a leading edition lays on a role, not on an audience.
    record DutyOfRole(Role role, RuleOfClause rule) implements Finding {}
}
