package clausebook.derive.change;

import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import clausebook.guide.MarkedLine;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/// Writes the lines of one heading or clause. A number stands before the first paragraph of its edition.
final class MarkedPiece {

    private final TextPiece before;
    private final TextPiece after;
    private final List<String> old;
    private final List<String> now;
    private final List<MarkedLine> lines = new ArrayList<>();

    private MarkedPiece(TextPiece before, TextPiece after) {
        this.before = before;
        this.after = after;
        this.old = paragraphs(before);
        this.now = paragraphs(after);
    }

    /// All of it, come or gone or as it was.
    static List<MarkedLine> whole(TextPiece piece, Sort sort) {
        MarkedPiece marked = new MarkedPiece(piece, piece);
        for (int i = 0; i < marked.now.size(); i++) {
            marked.add(sort, i == 0 ? run(sort, piece.number()) : List.of(), run(sort, marked.now.get(i)));
        }
        return marked.lines;
    }

    /// What changed in it, paragraph by paragraph, and word by word where one paragraph took the place of one.
    static List<MarkedLine> between(TextPiece before, TextPiece after) {
        MarkedPiece marked = new MarkedPiece(before, after);
        int i = 0;
        int j = 0;
        for (Block block : marked.blocks()) {
            marked.kept(i, j, block.from - i);
            marked.changed(block);
            i = block.end;
            j = block.endNow;
        }
        marked.kept(i, j, marked.old.size() - i);
        return marked.lines;
    }

    /// Paragraphs `from` to `end` of the older text gave way to `fromNow` to `endNow` of the newer one; the ends are
    /// not part of it.
    private record Block(int from, int end, int fromNow, int endNow) {}

    /// The library tells what went and what came in its place one by one, in any order: here they are one.
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(old, now, null)) {
            boolean goesOn = !blocks.isEmpty() && blocks.getLast().end == change.startOriginal
                    && blocks.getLast().endNow == change.startRevised;
            Block first = goesOn ? blocks.removeLast() : new Block(change.startOriginal, 0, change.startRevised, 0);
            blocks.add(new Block(first.from, change.endOriginal, first.fromNow, change.endRevised));
        }
        return blocks;
    }

    private static List<String> paragraphs(TextPiece piece) {
        return List.of(piece.words().split("\n", -1));
    }

    private void changed(Block block) {
        if (block.end - block.from == block.endNow - block.fromNow) {
            kept(block.from, block.fromNow, block.end - block.from);
            return;
        }
        for (int i = block.from; i < block.end; i++) {
            add(Sort.REMOVED, i == 0 ? run(Sort.REMOVED, before.number()) : List.of(), run(Sort.REMOVED, old.get(i)));
        }
        for (int i = block.fromNow; i < block.endNow; i++) {
            add(Sort.ADDED, i == 0 ? run(Sort.ADDED, after.number()) : List.of(), run(Sort.ADDED, now.get(i)));
        }
    }

    private void kept(int from, int to, int many) {
        for (int i = 0; i < many; i++) {
            add(Sort.SAME, number(from + i == 0, to + i == 0), between(old.get(from + i), now.get(to + i)));
        }
    }

    private List<Difference> number(boolean firstBefore, boolean firstAfter) {
        if (firstBefore && firstAfter && before.number().equals(after.number())) {
            return run(Sort.SAME, after.number());
        }
        List<Difference> number = new ArrayList<>(firstBefore ? run(Sort.REMOVED, before.number()) : List.of());
        number.addAll(firstAfter ? run(Sort.ADDED, after.number()) : List.of());
        return number;
    }

    private static List<Difference> between(String before, String after) {
        return before.equals(after) ? run(Sort.SAME, after) : WordDifferences.between(before, after);
    }

    private static List<Difference> run(Sort sort, String words) {
        return words.isEmpty() ? List.of() : List.of(new Difference(sort, words));
    }

    private void add(Sort sort, List<Difference> number, List<Difference> words) {
        lines.add(new MarkedLine(after.id(), after.heading(), after.depth(), sort, number, words));
    }
}
