package clausebook.derive.change;

import clausebook.corpus.Clause;
import clausebook.corpus.ClauseId;
import clausebook.corpus.Part;
import clausebook.corpus.Section;
import clausebook.guide.EditionGuide;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import java.util.ArrayList;
import java.util.List;

/// A heading or a clause of an edition, as it is printed.
///
/// @param words plain, paragraphs parted by a line break
record TextPiece(ClauseId id, boolean heading, int depth, String number, String words) {

    private static final String BULLET = "•";

    /// All of an edition in reading order.
    static List<TextPiece> of(EditionGuide guide, MentionWords mentions) {
        List<TextPiece> pieces = new ArrayList<>();
        guide.edition().sections().forEach(section -> add(section, 1, guide, mentions, pieces));
        return List.copyOf(pieces);
    }

    private static void add(Section section, int level, EditionGuide edition, MentionWords mentions,
            List<TextPiece> pieces) {
        boolean headed = !section.number().isEmpty() || !section.title().isEmpty();
        if (headed) {
            pieces.add(new TextPiece(section.id(), true, level, section.number(), section.title()));
        }
        section.ownClauses().flatMap(Clause::withItems).map(clause -> edition.find(clause.id()).orElseThrow())
                .forEach(clause -> pieces.add(of(clause, mentions)));
        section.sections().forEach(inner -> add(inner, headed ? 2 : level, edition, mentions, pieces));
    }

    private static TextPiece of(PlacedClause placed, MentionWords mentions) {
        return new TextPiece(placed.id(), false, depth(placed), mark(placed), mentions.printed(placed));
    }

    /// An item without a number has a bullet.
    private static String mark(PlacedClause placed) {
        String number = placed.clause().number();
        return number.isEmpty() && placed.part() == Part.ITEM ? BULLET : number;
    }

    /// A closing line stands as far in as the clause that it closes.
    private static int depth(PlacedClause placed) {
        int above = placed.parent().map(parent -> depth(parent) + 1).orElse(0);
        return placed.clause().part() == Part.CLOSING ? Math.max(0, above - 1) : above;
    }

    /// How much there is to read.
    int weight() {
        return number.length() + words.length() + 1;
    }
}
