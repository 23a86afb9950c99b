package clausebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
/// A line is the term and, for each field that has it, a space, the field's number and its postings. A posting is: steps to the next clause;
/// a sum of 2 for an item, 1 where it stands there more than once, and 4 × the norm; then the item and the times. Where the field has norms
/// the sum is a letter of its own, elsewhere it is put together with the steps, × 4. Under its last number a stem has the phrases of names that it stands in:
/// see [Phrases]. What a clause is about is a term too: `=` with the place of what is named in the list of all.
///
/// @param terms     pieces of terms with postings
/// @param positions the same pieces with positions: for each posting the steps from one to the next
record TermFiles(Shards terms, List<String> positions) {

    /// In the order of their numbers.
    private static final List<String> FIELDS = List.of(LuceneIndex.NAME, LuceneIndex.TEXT, LuceneIndex.ABOUT, LuceneIndex.LIKE,
            LuceneIndex.SAID, LuceneIndex.ASKED, LuceneIndex.KIN, LuceneIndex.NUMBER);
    private static final int SMALLEST_PIECE = 1_200;
    private static final int LARGEST_PIECE = 2_000;

    static TermFiles of(LuceneIndex index, Everyday everyday) {
        Map<String, Integer> places = everyday.places();
        List<Field> fields = IntStream.range(0, FIELDS.size()).parallel()
                .mapToObj(number -> Field.of(index, number, places)).toList();
        Map<String, String> phrases = new HashMap<>();
        new Phrases(everyday).byStem().forEach((stem, each) -> phrases.put(stem, " " + FIELDS.size() + each));
        List<Map<String, String>> parts = new ArrayList<>(fields.stream().map(Field::postings).toList());
        parts.add(phrases);
        return cut(parts, fields.stream().map(Field::positions).toList());
    }

    /// The fields in which words and names are scored, in the order of their numbers.
    static Stream<String> fields() {
        return FIELDS.stream().limit(FIELDS.size() - 1L);
    }

    /// @param parts     for each field the parts of lines by their terms
    /// @param positions the same for the positions
    private static TermFiles cut(List<Map<String, String>> parts, List<Map<String, String>> positions) {
        int all = parts.stream().flatMap(part -> part.values().stream()).mapToInt(String::length).sum();
        // The list of pieces, which every reader loads, and the pieces, of which a query loads a few, grow alike.
        Shards.Cutter cutter = new Shards.Cutter(Math.clamp(2 * (long) Math.sqrt(all), SMALLEST_PIECE, LARGEST_PIECE));
        SortedSet<String> terms = new TreeSet<>();
        parts.forEach(part -> terms.addAll(part.keySet()));
        terms.forEach(term -> cutter.add(term, line(term, parts)));
        Shards shards = cutter.cut();
        return new TermFiles(shards, shards.pieces().stream().map(piece -> positions(piece, positions)).toList());
    }

    private static String line(String term, List<Map<String, String>> parts) {
        StringBuilder line = new StringBuilder(term);
        parts.forEach(part -> line.append(part.getOrDefault(term, "")));
        return line.toString();
    }

    private static String positions(String piece, List<Map<String, String>> positions) {
        return piece.lines().map(line -> line.substring(0, line.indexOf(' ')))
                .filter(term -> positions.stream().anyMatch(part -> part.containsKey(term))).map(term -> line(term, positions))
                .collect(Collectors.joining("\n"));
    }

    /// One field of the index, read by a thread of its own.
    ///
    /// @param roots  of each document the clause it belongs to
    /// @param firsts of each clause its first document
    /// @param norms  of each document; null where the field has none
    private record Field(int[] roots, int[] firsts, int number, int[] norms, Map<String, String> postings, Map<String, String> positions) {

        static Field of(LuceneIndex index, int number, Map<String, Integer> places) {
            try {
                int[] roots = index.docs().docs().stream().mapToInt(ClauseDoc::root).toArray();
                Field field = new Field(roots, index.docs().firstOfRoot(), number, norms(index.reader(), FIELDS.get(number)),
                        new HashMap<>(), new HashMap<>());
                field.read(Terms.getTerms(index.reader(), FIELDS.get(number)), places);
                return field;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static int[] norms(LeafReader reader, String field) throws IOException {
            NumericDocValues values = reader.getNormValues(field);
            int[] norms = new int[reader.maxDoc()];
            for (int doc = 0; values != null && doc < norms.length; doc++) {
                norms[doc] = values.advanceExact(doc) ? FieldLengths.written(field, (int) values.longValue() & 0xFF) : 0;
            }
            return values == null ? null : norms;
        }

        private void read(Terms terms, Map<String, Integer> places) throws IOException {
            TermsEnum each = terms.iterator();
            StringBuilder line = new StringBuilder();
            StringBuilder at = new StringBuilder();
            PostingsEnum reused = null;
            while (each.next() != null) {
                String written = each.term().utf8ToString();
                String term = FIELDS.get(number).equals(LuceneIndex.ABOUT) ? "=" + places.get(written) : written;
                begin(line);
                begin(at);
                reused = each.postings(reused, terms.hasPositions() ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
                write(reused, line, at, terms.hasPositions());
                postings.put(term, line.toString());
                if (terms.hasPositions()) {
                    positions.put(term, at.toString());
                }
            }
        }

        private void begin(StringBuilder line) {
            line.setLength(0);
            line.append(' ').append(number);
        }

        private void write(PostingsEnum found, StringBuilder line, StringBuilder places, boolean placed) throws IOException {
            int before = 0;
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                int times = found.freq();
                int root = roots[doc];
                int item = doc - firsts[root];
                int sum = (item > 0 ? 2 : 0) + (times > 1 ? 1 : 0);
                if (norms == null) {
                    Letters.append(line, (root - before) * 4 + sum);
                } else {
                    Letters.append(line, root - before);
                    Letters.appendSmall(line, sum + 4 * norms[doc]);
                }
                if (item > 0) {
                    Letters.append(line, item);
                }
                if (times > 1) {
                    Letters.append(line, times);
                }
                before = root;
                if (placed) {
                    positions(found, times, places);
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
