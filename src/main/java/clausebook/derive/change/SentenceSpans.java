package clausebook.derive.change;

import java.util.ArrayList;
import java.util.List;

/// Lets what was taken out or put in begin with a sentence where it can, as a person would mark it.
///
/// A span "to the Clerk. He reports it" before a kept "to the Clerk" says the same as " He reports it to the Clerk"
/// behind it: a span may move on over words that it begins with itself.
final class SentenceSpans {

    /// How many words a span may move on, so that the time stays linear.
    private static final int FARTHEST = 40;
    private static final String SENTENCE_ENDS = ".!?:;";

    private final List<String> words;
    private final boolean[] changed;

    private SentenceSpans(List<String> words, boolean[] changed) {
        this.words = words;
        this.changed = changed;
    }

    /// Moves the marks.
    ///
    /// @param changed true for each word that was taken out or put in
    static void align(List<String> words, boolean[] changed) {
        SentenceSpans spans = new SentenceSpans(words, changed);
        int from = 0;
        while (from < changed.length) {
            int end = spans.end(from);
            if (end > from && !spans.beginsSentence(from)) {
                end = spans.movedOn(from, end);
            }
            from = Math.max(end, from + 1);
        }
    }

    private int end(int from) {
        int end = from;
        while (end < changed.length && changed[end]) {
            end++;
        }
        return end;
    }

    private boolean beginsSentence(int at) {
        return at == 0 || SENTENCE_ENDS.contains(words.get(at - 1));
    }

    /// Where the span ends now: moved to the next start of a sentence, or left where it is if there is none.
    private int movedOn(int from, int end) {
        List<Integer> ends = new ArrayList<>();
        int start = from;
        int behind = end;
        while (behind < changed.length && ends.size() < FARTHEST && words.get(start).equals(words.get(behind))) {
            mark(start, behind, false);
            ends.add(behind);
            start++;
            behind = end(behind);
            if (beginsSentence(start)) {
                return behind;
            }
        }
        for (int i = ends.size() - 1; i >= 0; i--) {
            mark(from + i, ends.get(i), true);
        }
        return end;
    }

    private void mark(int start, int behind, boolean back) {
        changed[start] = back;
        changed[behind] = !back;
    }
}
