package clausebook.derive.peer;

import clausebook.derive.peer.NeutralWords.Word;
import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The words by which two texts differ, once names are neutral.
final class NeutralDiff {

    private static final double TOO_LITTLE_SHARED = 0.35;
    private static final int READABLE = 3;

    private final List<Difference> runs = new ArrayList<>();
    private final List<Word> removed = new ArrayList<>();
    private final List<Word> added = new ArrayList<>();
    private int shared;

    private NeutralDiff() {}

    /// True where both are the same words.
    static boolean same(List<Word> one, List<Word> other) {
        return keys(one).equals(keys(other));
    }

    /// From the first's words to the second's; what both share is shown in the first's. Empty where they share too
    /// little to be read so.
    static List<Difference> of(List<Word> one, List<Word> other) {
        NeutralDiff diff = new NeutralDiff();
        diff.compare(one, other);
        return diff.shared >= TOO_LITTLE_SHARED * Math.max(one.size(), other.size())
                ? List.copyOf(diff.runs)
                : List.of();
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    private void compare(List<Word> one, List<Word> other) {
        int at = 0;
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(keys(one), keys(other), null)) {
            keep(one.subList(at, change.startOriginal),
                    other.subList(change.startRevised - (change.startOriginal - at), change.startRevised));
            removed.addAll(one.subList(change.startOriginal, change.endOriginal));
            added.addAll(other.subList(change.startRevised, change.endRevised));
            at = change.endOriginal;
        }
        tellChange();
        tell(Sort.SAME, one.subList(at, one.size()));
        shared += one.size() - at;
    }

    /// A word or two between changes would tear them into shreds: they are told on both sides.
    private void keep(List<Word> ofOne, List<Word> ofOther) {
        shared += ofOne.size();
        if (ofOne.size() < READABLE && !(removed.isEmpty() && added.isEmpty())) {
            removed.addAll(ofOne);
            added.addAll(ofOther);
        } else {
            tellChange();
            tell(Sort.SAME, ofOne);
        }
    }

    private void tellChange() {
        tell(Sort.REMOVED, removed);
        tell(Sort.ADDED, added);
        removed.clear();
        added.clear();
    }

    private void tell(Sort sort, List<Word> words) {
        if (!words.isEmpty()) {
            runs.add(new Difference(sort, words.stream().map(Word::shown).collect(Collectors.joining())));
        }
    }
}
