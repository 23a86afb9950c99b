package clausebook.index.files;

import clausebook.index.analysis.Aliases;
import clausebook.index.lucene.LuceneIndex;
import clausebook.index.lucene.SearchField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lucene's terms with their postings, and in files of their own the positions, which only quoted phrases need.
///
/// A line is the term and, for each field that has it, a space, the field's number and its postings. A posting is:
/// steps to the next clause; a sum of 2 for an item, 1 where it stands there more than once, and 4 × the norm; then the
/// item and the times. Where the field has norms the sum is a letter of its own, elsewhere it is put together with the
/// steps, × 4. Under its last number a stem has the phrases of names that it stands in: see [AliasPhrases]. What a clause is
/// about is a term too: `=` with the place of what is named in the list of all.
///
/// @param terms     pieces of terms with postings
/// @param positions the same pieces with positions: for each posting the steps from one to the next
public record TermFiles(SortedBlocks terms, List<String> positions) {

    /// In the order of their numbers.
    private static final List<String> FIELDS =
            Stream.concat(fields(), Stream.of(LuceneIndex.NUMBER)).toList();
    private static final int SMALLEST_PIECE = 1_200;
    private static final int LARGEST_PIECE = 2_000;

    public static TermFiles of(LuceneIndex index, Aliases aliases) {
        Map<String, Integer> places = aliases.places();
        List<List<TermField.Line>> parts = new ArrayList<>(IntStream.range(0, FIELDS.size()).parallel()
                .mapToObj(number -> TermField.lines(index, FIELDS.get(number), number, places)).toList());
        List<TermField.Line> phrases = new ArrayList<>();
        new AliasPhrases(aliases).byStem()
                .forEach((stem, each) -> phrases.add(new TermField.Line(stem, " " + FIELDS.size() + each, "")));
        parts.add(phrases);
        return cut(parts);
    }

    /// The fields in which words and names are scored, in the order of their numbers.
    public static Stream<String> fields() {
        return Arrays.stream(SearchField.values()).map(SearchField::key);
    }

    /// Puts together what all fields have of each term.
    ///
    /// @param parts for each field its lines in the order of their terms
    private static TermFiles cut(List<List<TermField.Line>> parts) {
        int all = parts.stream().flatMap(List::stream).mapToInt(line -> line.postings().length()).sum();
        // The list of pieces, which every reader loads, and the pieces, of which a query loads a few, grow alike.
        SortedBlocks.Writer writer =
                new SortedBlocks.Writer(Math.clamp(2 * (long) Math.sqrt(all), SMALLEST_PIECE, LARGEST_PIECE));
        List<StringBuilder> positions = new ArrayList<>();
        int[] next = new int[parts.size()];
        for (String term = least(parts, next); term != null; term = least(parts, next)) {
            StringBuilder line = new StringBuilder(term);
            StringBuilder places = new StringBuilder();
            for (int part = 0; part < next.length; part++) {
                if (next[part] < parts.get(part).size() && parts.get(part).get(next[part]).term().equals(term)) {
                    TermField.Line found = parts.get(part).get(next[part]++);
                    line.append(found.postings());
                    places.append(found.positions());
                }
            }
            writer.add(term, line);
            place(term, places, writer.begun(), positions);
        }
        return new TermFiles(writer.cut(), positions.stream().map(StringBuilder::toString).toList());
    }

    /// The first term that is not yet cut; null at the end.
    private static String least(List<List<TermField.Line>> parts, int[] next) {
        String least = null;
        for (int part = 0; part < next.length; part++) {
            List<TermField.Line> lines = parts.get(part);
            if (next[part] < lines.size() && (least == null || lines.get(next[part]).term().compareTo(least) < 0)) {
                least = lines.get(next[part]).term();
            }
        }
        return least;
    }

    /// @param places    of a term in all fields; empty where it has none
    /// @param begun     how many pieces of terms there are by now
    /// @param positions a piece for each piece of terms
    private static void place(String term, StringBuilder places, int begun, List<StringBuilder> positions) {
        if (positions.size() < begun) {
            positions.add(new StringBuilder());
        }
        if (!places.isEmpty()) {
            StringBuilder piece = positions.getLast();
            piece.append(piece.isEmpty() ? "" : "\n").append(term).append(places);
        }
    }
}
