package clausebook.derive.change;

import clausebook.character.Characters;
import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Compares two texts word by word. What comes out gives the newer one back, letter by letter, and the older one but
/// for its marks: a word that only has other quote marks, hyphens, dots or blanks is the same word, as the newer text
/// has it.
final class WordDifferences {

    /// A word or figure with its inner marks (don't, 5,000, well-known) or any other single mark, and the blanks behind
    /// it.
    private static final Pattern PIECE = Pattern.compile(
            "([\\p{L}\\p{M}\\p{N}]+(?:['’.,:/@\u00AD\u2010\u2011–-][\\p{L}\\p{M}\\p{N}]+)*"
                    + "|\\.{3}|\\S)(\\s*)|(?<=^)(\\s+)",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

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
        List<String> old = words(before);
        List<String> now = words(after);
        boolean[] removed = new boolean[old.size()];
        boolean[] added = new boolean[now.size()];
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(old, now, null)) {
            Arrays.fill(removed, change.startOriginal, change.endOriginal, true);
            Arrays.fill(added, change.startRevised, change.endRevised, true);
        }
        SentenceSpans.align(old, removed);
        SentenceSpans.align(now, added);
        return runs(before, removed, after, added);
    }

    private static List<Difference> runs(List<Piece> before, boolean[] removed, List<Piece> after, boolean[] added) {
        Runs runs = new Runs();
        int old = 0;
        int now = 0;
        while (old < removed.length || now < added.length) {
            if (old < removed.length && removed[old]) {
                runs.changed(Sort.REMOVED, before.get(old).word + before.get(old).blanks);
                old++;
            } else if (now < added.length && added[now]) {
                runs.changed(Sort.ADDED, after.get(now).word + after.get(now).blanks);
                now++;
            } else {
                same(before.get(old), after.get(now), runs);
                old++;
                now++;
            }
        }
        return runs.all();
    }

    private static List<String> words(List<Piece> pieces) {
        return pieces.stream().map(piece -> Characters.withPlainMarks(piece.word)).toList();
    }

    private static void same(Piece before, Piece after, Runs runs) {
        runs.same(after.word);
        if (areOne(before.blanks, after.blanks)) {
            runs.same(after.blanks);
        } else {
            runs.changed(Sort.REMOVED, before.blanks);
            runs.changed(Sort.ADDED, after.blanks);
        }
    }

    /// Of blanks it is seen whether there are any, and whether they end a paragraph.
    private static boolean areOne(String before, String after) {
        return before.isEmpty() == after.isEmpty() && before.contains("\n") == after.contains("\n");
    }
}
