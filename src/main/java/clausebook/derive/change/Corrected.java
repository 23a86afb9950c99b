package clausebook.derive.change;

import clausebook.character.Characters;
import clausebook.corpus.Edition.Correction;
import clausebook.guide.EditionGuide;
import clausebook.guide.PlacedClause;
import java.util.List;

/// Tells whether a clause reads otherwise because we had restated it wrongly: the words that were wrong stand in one
/// edition, and the other says that it corrected them.
final class Corrected {

    private Corrected() {}

    /// Never for clauses that were split, merged, or are new.
    static boolean is(ClauseGroup group) {
        if (group.before().size() != 1 || group.after().size() != 1) {
            return false;
        }
        PlacedClause before = group.before().getFirst();
        PlacedClause after = group.after().getFirst();
        return mended(before, after) || mended(after, before);
    }

    private static boolean mended(PlacedClause wrong, PlacedClause right) {
        EditionGuide guide = right.edition();
        List<Correction> own = guide.edition().corrections().stream()
                .filter(correction -> correction.clause().equals(right.id())).toList();
        if (own.isEmpty()) {
            return false;
        }
        String text = plain(wrong);
        return !text.equals(plain(right))
                && own.stream().anyMatch(correction -> text.contains(plain(correction.was())));
    }

    private static String plain(PlacedClause clause) {
        return plain(clause.text());
    }

    /// An author may break the lines elsewhere.
    private static String plain(String words) {
        return Characters.withPlainMarks(words).strip().replaceAll("\\s+", " ");
    }
}
