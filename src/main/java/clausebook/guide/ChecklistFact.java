package clausebook.guide;

import clausebook.corpus.Bearer;
import clausebook.corpus.ClauseKind;
import clausebook.corpus.Fact;
import java.util.List;

/// What a clause says to an audience beside duties.
///
/// @param only the smaller audiences and the offices of which it speaks, where that is not the whole audience
public record ChecklistFact(Fact fact, PlacedClause clause, List<Bearer> only) {

    public ChecklistFact {
        only = List.copyOf(only);
    }

    /// True where it tells what follows, or who answers for it.
    public boolean warns() {
        return fact.kind() == ClauseKind.CONSEQUENCE || fact.kind() == ClauseKind.RESPONSIBILITY;
    }
}
