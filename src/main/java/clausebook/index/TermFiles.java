package clausebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
/// Lucene's norm in one letter where the field has norms. Under its last number a stem has the phrases of names that it stands in:
/// see [Phrases]. What a clause is about is a term too: `=` with the place of what is named in the list of all.
///
/// @param terms     pieces of terms with postings
/// @param positions the same pieces with positions: for each posting the steps from one to the next
record TermFiles(Shards terms, List<String> positions) {

    /// In the order of their numbers.
    private static final List<String> FIELDS = List.of(LuceneIndex.NAME, LuceneIndex.TEXT, LuceneIndex.ABOUT, LuceneIndex.LIKE,
            LuceneIndex.SAID, LuceneIndex.ASKED, LuceneIndex.KIN, LuceneIndex.NUMBER);
    private static final int SMALLEST_PIECE = 1_200;
    private static final int LARGEST_PIECE = 4_000;

    static TermFiles of(LuceneIndex index, Everyday everyday) {
        Map<String, Integer> places = everyday.places();
        List<Field> fields = IntStream.range(0, FIELDS.size()).parallel()
                .mapToObj(number -> Field.of(index, number, places)).toList();
        Map<String, StringBuilder> postings = new TreeMap<>();
        Map<String, StringBuilder> positions = new TreeMap<>();
        for (Field field : fields) {
            field.postings().forEach((term, line) -> postings.computeIfAbsent(term, _ -> new StringBuilder()).append(line));
            field.positions().forEach((term, line) -> positions.computeIfAbsent(term, _ -> new StringBuilder()).append(line));
        }
        new Phrases(everyday).byStem().forEach((stem, phrases) -> postings.computeIfAbsent(stem, _ -> new StringBuilder()).append(' ')
                .append(FIELDS.size()).append(phrases));
        return cut(postings, positions);
    }

    /// The fields in which words and names are scored, in the order of their numbers.
    static Stream<String> fields() {
        return FIELDS.stream().limit(FIELDS.size() - 1L);
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

    /// One field of the index, read by a thread of its own.
    private record Field(List<ClauseDoc> docs, LeafReader reader, int number, Map<String, StringBuilder> postings,
            Map<String, StringBuilder> positions) {

        static Field of(LuceneIndex index, int number, Map<String, Integer> places) {
            Field field = new Field(index.docs().docs(), index.reader(), number, new HashMap<>(), new HashMap<>());
            try {
                field.read(places);
                return field;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void read(Map<String, Integer> places) throws IOException {
            Terms terms = Terms.getTerms(reader, FIELDS.get(number));
            TermsEnum each = terms.iterator();
            while (each.next() != null) {
                String written = each.term().utf8ToString();
                String term = FIELDS.get(number).equals(LuceneIndex.ABOUT) ? "=" + places.get(written) : written;
                StringBuilder line = new StringBuilder().append(' ').append(number);
                postings.put(term, line);
                if (terms.hasPositions()) {
                    StringBuilder at = new StringBuilder().append(' ').append(number);
                    positions.put(term, at);
                    write(each.postings(null, PostingsEnum.POSITIONS), line, at);
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
