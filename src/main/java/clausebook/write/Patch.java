package clausebook.write;

import java.util.Comparator;
import java.util.List;

/// A stretch of a text and what is to stand there instead.
///
/// @param from the place of its first letter
/// @param to   the place behind its last letter; `from` where something is only put in
record Patch(int from, int to, String words) {

    /// The same with the line ends of a file.
    Patch endingLinesBy(String end) {
        return end.equals("\n") ? this : new Patch(from, to, words.replace("\n", end));
    }

    /// The text with all patches. What is put in at one place stands in the order of the patches, before what is cut
    /// from there on.
    ///
    /// @throws IllegalStateException where two of them cut the same letters
    static String apply(String text, List<Patch> patches) {
        List<Patch> inOrder =
                patches.stream().sorted(Comparator.comparingInt(Patch::from).thenComparingInt(Patch::to)).toList();
        StringBuilder patched = new StringBuilder(text.length() + 100);
        int done = 0;
        for (Patch patch : inOrder) {
            if (patch.from < done) {
                throw new IllegalStateException("two changes meet: " + inOrder);
            }
            patched.append(text, done, patch.from).append(patch.words);
            done = patch.to;
        }
        return patched.append(text, done, text.length()).toString();
    }
}
