package clausebook.document;

import clausebook.document.Outline.Went;
import java.util.List;

/// What became of every word of a document.
///
/// @param document    the file's name, without its folder
/// @param rows        in the document's order; a paragraph of which a part stays out has a row a part
/// @param comparisons with the import before and with the edition before, as far as there are such
public record Receipt(String document, List<Row> rows, List<Comparison> comparisons) {

    private static final char NEXT_LINE = '\u0085';

    /// With what the reason begins where a person is asked.
    public static final String ASKED = "asked: ";

    public Receipt {
        rows = List.copyOf(rows);
        comparisons = List.copyOf(comparisons);
    }

    /// Words of one paragraph that went to one place.
    ///
    /// @param n      of the paragraph
    /// @param text   letter for letter; a number that the file gives by itself is not in it
    /// @param place  of the clause or section in the edition; empty for a title, a fact and what was left out
    /// @param reason why they were left out, or what is to be known of them; may be empty
    public record Row(int n, Part part, String text, Went went, String place, String reason) {

        /// How many there are between white space.
        public int words() {
            int words = 0;
            boolean blank = true;
            for (int at = 0; at < text.length(); at++) {
                boolean before = blank;
                blank = isBlank(text.charAt(at));
                words += before && !blank ? 1 : 0;
            }
            return words;
        }

        private static boolean isBlank(char letter) {
            return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == NEXT_LINE;
        }

        /// True where a person must decide before they are published.
        public boolean isAsked() {
            return went == Went.LEFT_OUT && reason.startsWith(ASKED);
        }
    }

    /// How many words were placed.
    public int placed() {
        return rows.stream().filter(row -> row.went() != Went.LEFT_OUT).mapToInt(Row::words).sum();
    }

    /// How many words were left out.
    public int leftOut() {
        return rows.stream().filter(row -> row.went() == Went.LEFT_OUT).mapToInt(Row::words).sum();
    }

    /// The comparisons that tell something: the same document twice gives the same receipt.
    public List<Comparison> telling() {
        return comparisons.stream().filter(comparison -> !comparison.again() || !comparison.differences().isEmpty())
                .toList();
    }

    /// How many clauses have gone of which a person must say whether they go.
    public long askedGone() {
        return comparisons.stream().flatMap(comparison -> comparison.differences().stream())
                .filter(Comparison.Difference::asked).count();
    }

    /// How many paragraphs there are, headings, cells, notes and pictures among them.
    public long paragraphs() {
        return rows.stream().mapToInt(Row::n).distinct().count();
    }
}
