package clausebook.derive.change;

import clausebook.guide.Difference;
import clausebook.guide.Difference.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Gathers words into runs as long as can be: what was removed stands before what was added in its place.
///
/// Shared blanks and marks between two replaced words would tear the change into shreds: they are told on both sides of
/// it.
final class Runs {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final List<Difference> runs = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    void changed(Sort sort, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (replaces() && !same.isEmpty() && !WORD.matcher(same).find()) {
            removed.append(same);
            added.append(same);
            same.setLength(0);
        } else if (!same.isEmpty()) {
            close();
        }
        (sort == Sort.REMOVED ? removed : added).append(words);
    }

    void same(String words) {
        same.append(words);
    }

    List<Difference> all() {
        close();
        return List.copyOf(runs);
    }

    private boolean replaces() {
        return !removed.isEmpty() && !added.isEmpty();
    }

    private void close() {
        tell(Sort.REMOVED, removed);
        tell(Sort.ADDED, added);
        tell(Sort.SAME, same);
    }

    private void tell(Sort sort, StringBuilder words) {
        if (!words.isEmpty()) {
            runs.add(new Difference(sort, words.toString()));
            words.setLength(0);
        }
    }
}
