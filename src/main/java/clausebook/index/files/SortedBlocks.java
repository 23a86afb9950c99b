package clausebook.index.files;

import java.util.ArrayList;
import java.util.List;

/// Lines in sorted order, cut into pieces of about one size, each with the shortest word that parts it from the piece
/// before.
///
/// @param starts for each piece: every line from this word on stands in it or in a later one; the first is empty
public record SortedBlocks(List<String> starts, List<String> pieces) {

    /// Cuts lines when they come to a size in letters.
    public static final class Writer {

        private final int size;
        private final List<String> starts = new ArrayList<>();
        private final List<String> pieces = new ArrayList<>();
        private StringBuilder piece = new StringBuilder();
        private String last = "";

        public Writer(int size) {
            this.size = size;
        }

        /// True where the next line will be the first of its piece.
        public boolean startsPiece() {
            return piece.isEmpty() || piece.length() >= size;
        }

        /// How many pieces there are, with the one that is being filled.
        int begun() {
            return starts.size();
        }

        /// @param word the line's key, greater than the one before
        public void add(String word, CharSequence line) {
            if (isFull(line)) {
                pieces.add(piece.toString());
                piece = new StringBuilder();
            }
            if (piece.isEmpty()) {
                starts.add(pieces.isEmpty() ? "" : parting(last, word));
            } else {
                piece.append('\n');
            }
            piece.append(line);
            last = word;
        }

        /// A line as long as a piece stands alone, so that whoever needs its neighbours is spared it.
        private boolean isFull(CharSequence line) {
            return piece.length() >= size || !piece.isEmpty() && line.length() >= size;
        }

        /// The shortest start of a word that is greater than the word before.
        private static String parting(String before, String word) {
            int shared = 0;
            while (shared < before.length() && shared < word.length() && before.charAt(shared) == word.charAt(shared)) {
                shared++;
            }
            return word.substring(0, Math.min(word.length(), shared + 1));
        }

        public SortedBlocks cut() {
            if (!piece.isEmpty()) {
                pieces.add(piece.toString());
            }
            return new SortedBlocks(List.copyOf(starts), List.copyOf(pieces));
        }
    }

    /// The piece in which a word stands, if it stands anywhere.
    public int of(String word) {
        int piece = 0;
        while (piece + 1 < starts.size() && starts.get(piece + 1).compareTo(word) <= 0) {
            piece++;
        }
        return piece;
    }
}
