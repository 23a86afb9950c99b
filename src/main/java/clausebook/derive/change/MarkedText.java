package clausebook.derive.change;

import clausebook.corpus.ClauseId;
import clausebook.guide.ClauseChange;
import clausebook.guide.Difference.Sort;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MarkedLine;
import clausebook.guide.MentionWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Writes an edition's whole text line by line: clean, or with every change against an older edition marked.
///
/// What stands in the same order in both is marked word by word. What moved, was split or merged goes at its old place
/// and comes at its new one, so that whoever takes all marks back has the older text in its own order.
public final class MarkedText {

    private final List<MarkedLine> lines = new ArrayList<>();

    private MarkedText() {}

    /// The text of one edition without any mark.
    public static List<MarkedLine> clean(Guide guide, EditionGuide edition) {
        MarkedText text = new MarkedText();
        TextPiece.of(edition, new MentionWords(guide)).forEach(piece -> text.whole(piece, Sort.SAME));
        return List.copyOf(text.lines);
    }

    /// The text of both editions in one.
    public static List<MarkedLine> of(Guide guide, EditionChanges changes) {
        List<TextPiece> before = TextPiece.of(changes.from(), new MentionWords(guide));
        List<TextPiece> after = TextPiece.of(changes.to(), new MentionWords(guide));
        MarkedText text = new MarkedText();
        int old = 0;
        int now = 0;
        for (HeaviestChain.Places pair : HeaviestChain.of(pairs(before, after, changes), after.size())) {
            text.all(before.subList(old, pair.before()), Sort.REMOVED);
            text.all(after.subList(now, pair.after()), Sort.ADDED);
            text.kept(before.get(pair.before()), after.get(pair.after()));
            old = pair.before() + 1;
            now = pair.after() + 1;
        }
        text.all(before.subList(old, before.size()), Sort.REMOVED);
        text.all(after.subList(now, after.size()), Sort.ADDED);
        return List.copyOf(text.lines);
    }

    /// A heading goes by its id; a clause by what the comparison found, where one became one. Another depth is another
    /// line.
    private static List<HeaviestChain.Places> pairs(List<TextPiece> before, List<TextPiece> after,
            EditionChanges changes) {
        Map<ClauseId, ClauseId> earlier = new HashMap<>();
        for (ClauseChange change : changes.clauses()) {
            if (change.before().size() == 1 && change.after().size() == 1) {
                earlier.put(change.after().getFirst().clause().id(), change.before().getFirst().clause().id());
            }
        }
        Map<ClauseId, Integer> places = new HashMap<>();
        IntStream.range(0, before.size()).forEach(i -> places.put(before.get(i).id(), i));
        List<HeaviestChain.Places> pairs = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            TextPiece piece = after.get(i);
            Integer place = places.get(piece.heading() ? piece.id() : earlier.get(piece.id()));
            if (place != null && before.get(place).heading() == piece.heading()
                    && before.get(place).depth() == piece.depth()) {
                pairs.add(new HeaviestChain.Places(place, i, before.get(place).weight() + piece.weight()));
            }
        }
        return pairs;
    }

    private void all(List<TextPiece> pieces, Sort sort) {
        pieces.forEach(piece -> whole(piece, sort));
    }

    private void whole(TextPiece piece, Sort sort) {
        lines.addAll(MarkedPiece.whole(piece, sort));
    }

    private void kept(TextPiece before, TextPiece after) {
        lines.addAll(MarkedPiece.between(before, after));
    }
}
