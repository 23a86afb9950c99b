package clausebook.derive.change;

import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Compares two texts word by word. What comes out gives both back, letter by letter.
final class WordDifferences {

    /// A word or figure with its inner marks (don't, 5,000, well-known) or any other single mark, and the blanks behind
    /// it.
    private static final Pattern PIECE = Pattern.compile(
            "([\\p{L}\\p{M}\\p{N}]+(?:['’.,:/@-][\\p{L}\\p{M}\\p{N}]+)*|\\S)(\\s*)|(?<=^)(\\s+)", Pattern.DOTALL);

    private WordDifferences() {}

    /// Words are compared without the blanks behind them, which may differ though the word is the same.
    private record Piece(String word, String blanks) {

        static Piece of(MatchResult found) {
            return found.group(1) == null ? new Piece("", found.group(3)) : new Piece(found.group(1), found.group(2));
        }
    }

    /// Empty where the texts are the same.
    static List<Difference> between(String before, String after) {
        return before.equals(after) ? List.of() : compare(pieces(before), pieces(after));
    }

    private static List<Piece> pieces(String text) {
        return PIECE.matcher(text).results().map(Piece::of).toList();
    }

    private static List<Difference> compare(List<Piece> before, List<Piece> after) {
        Runs runs = new Runs();
        int old = 0;
        int now = 0;
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(words(before), words(after), null)) {
            same(before.subList(old, change.startOriginal), after.subList(now, change.startRevised), runs);
            before.subList(change.startOriginal, change.endOriginal)
                    .forEach(piece -> runs.changed(Sort.REMOVED, piece.word + piece.blanks));
            after.subList(change.startRevised, change.endRevised)
                    .forEach(piece -> runs.changed(Sort.ADDED, piece.word + piece.blanks));
            old = change.endOriginal;
            now = change.endRevised;
        }
        same(before.subList(old, before.size()), after.subList(now, after.size()), runs);
        return runs.all();
    }

    private static List<String> words(List<Piece> pieces) {
        return pieces.stream().map(Piece::word).toList();
    }

    private static void same(List<Piece> before, List<Piece> after, Runs runs) {
        for (int i = 0; i < before.size(); i++) {
            runs.same(before.get(i).word);
            if (before.get(i).blanks.equals(after.get(i).blanks)) {
                runs.same(before.get(i).blanks);
            } else {
                runs.changed(Sort.REMOVED, before.get(i).blanks);
                runs.changed(Sort.ADDED, after.get(i).blanks);
            }
        }
    }
}
