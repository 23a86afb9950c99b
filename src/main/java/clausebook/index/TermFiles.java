package clausebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/// Lucene's terms with their postings, and in files of their own the positions, which only quoted phrases need.
///
/// A line is the term and, for each field that has it, a space, the field's number and its postings. A posting is: steps to the next clause
/// × 4, + 2 for an item, + 1 where it stands there more than once; then the item, the times, and
/// Lucene's norm in one letter where the field has norms.
///
/// @param terms     pieces of terms with postings
/// @param positions the same pieces with positions: for each posting the steps from one to the next
record TermFiles(Shards terms, List<String> positions) {

    private static final List<String> FIELDS =
            List.of(LuceneIndex.NAME, LuceneIndex.TEXT, LuceneIndex.ABOUT, LuceneIndex.LIKE, LuceneIndex.NUMBER);
    private static final int SMALLEST_PIECE = 1_200;
    private static final int LARGEST_PIECE = 8_000;

    static TermFiles of(LuceneIndex index) {
        Map<String, StringBuilder> postings = new TreeMap<>();
        Map<String, StringBuilder> positions = new TreeMap<>();
        try {
            for (int field = 0; field < FIELDS.size(); field++) {
                new Field(index, field).addTo(postings, positions);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cut(postings, positions);
    }

    private static TermFiles cut(Map<String, StringBuilder> postings, Map<String, StringBuilder> positions) {
        int all = postings.values().stream().mapToInt(StringBuilder::length).sum();
        // The list of pieces, which every reader loads, and the pieces, of which a query loads a few, grow alike.
        Shards.Cutter cutter = new Shards.Cutter(Math.clamp(2 * (long) Math.sqrt(all), SMALLEST_PIECE, LARGEST_PIECE));
        postings.forEach((term, line) -> cutter.add(term, term + line));
        Shards terms = cutter.cut();
        return new TermFiles(terms, terms.pieces().stream().map(piece -> positions(piece, positions)).toList());
    }

    private static String positions(String piece, Map<String, StringBuilder> positions) {
        StringBuilder out = new StringBuilder();
        piece.lines().map(line -> line.substring(0, line.indexOf(' '))).filter(positions::containsKey)
                .forEach(term -> out.append(out.isEmpty() ? "" : "\n").append(term).append(positions.get(term)));
        return out.toString();
    }

    /// One field of the index.
    private record Field(List<ClauseDoc> docs, LeafReader reader, int number) {

        Field(LuceneIndex index, int number) {
            this(index.docs().docs(), index.reader(), number);
        }

        void addTo(Map<String, StringBuilder> postings, Map<String, StringBuilder> positions) throws IOException {
            Terms terms = Terms.getTerms(reader, FIELDS.get(number));
            TermsEnum each = terms.iterator();
            while (each.next() != null) {
                String term = each.term().utf8ToString();
                StringBuilder line = postings.computeIfAbsent(term, _ -> new StringBuilder()).append(' ').append(number);
                if (terms.hasPositions()) {
                    StringBuilder places = positions.computeIfAbsent(term, _ -> new StringBuilder()).append(' ').append(number);
                    write(each.postings(null, PostingsEnum.POSITIONS), line, places);
                } else {
                    write(each.postings(null, PostingsEnum.FREQS), line, null);
                }
            }
        }

        private void write(PostingsEnum postings, StringBuilder line, StringBuilder places) throws IOException {
            NumericDocValues norms = reader.getNormValues(FIELDS.get(number));
            int before = 0;
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                ClauseDoc clause = docs.get(doc);
                int times = postings.freq();
                Letters.append(line, (clause.root() - before) * 4 + (clause.item() > 0 ? 2 : 0) + (times > 1 ? 1 : 0));
                if (clause.item() > 0) {
                    Letters.append(line, clause.item());
                }
                if (times > 1) {
                    Letters.append(line, times);
                }
                if (norms != null) {
                    Letters.appendSmall(line, norms.advanceExact(doc) ? (int) norms.longValue() & 0xFF : 0);
                }
                before = clause.root();
                if (places != null) {
                    positions(postings, times, places);
                }
            }
        }

        private static void positions(PostingsEnum postings, int times, StringBuilder places) throws IOException {
            int before = 0;
            for (int i = 0; i < times; i++) {
                int at = postings.nextPosition();
                Letters.append(places, at - before);
                before = at;
            }
        }
    }
}
