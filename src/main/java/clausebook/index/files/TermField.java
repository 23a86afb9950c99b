package clausebook.index.files;

import clausebook.index.analysis.IndexedClause;
import clausebook.index.lucene.FieldLengths;
import clausebook.index.lucene.LuceneIndex;
import clausebook.index.lucene.QuestionIndex;
import clausebook.index.lucene.SearchField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/// What one field of Lucene's index has, written in letters: for each term its postings, as [TermFiles] tells.
///
/// @param roots  of each document the clause it belongs to
/// @param firsts of each clause its first document
/// @param norms  of each document; null where the field has none
public record TermField(int[] roots, int[] firsts, int[] norms) {

    private static final String NAMED = "=";

    /// True for a term that is no word, but what is named.
    static boolean isNamed(String term) {
        return term.startsWith(NAMED);
    }

    /// What the field has of a term.
    ///
    /// @param positions empty where the field has none
    record Line(String term, String postings, String positions) {}

    /// The lines of a field in the order of their terms.
    ///
    /// @param places of what is named in the list of all, by its key
    static List<Line> lines(LuceneIndex index, String name, Map<String, Integer> places) {
        int[] roots = index.clauses().all().stream().mapToInt(IndexedClause::root).toArray();
        return lines(index.reader(), name, roots, index.clauses().firstOfRoot(),
                name.equals(SearchField.ABOUT.key()) ? places : Map.of());
    }

    /// The same of a field of the questions, each of which is what a clause is above.
    static List<Line> lines(QuestionIndex index, String name) {
        int[] each = IntStream.range(0, index.all().size()).toArray();
        return lines(index.reader(), name, each, each, Map.of());
    }

    private static List<Line> lines(LeafReader reader, String name, int[] roots, int[] firsts,
            Map<String, Integer> places) {
        try {
            TermField field = new TermField(roots, firsts, norms(reader, name));
            List<Line> lines = field.read(Terms.getTerms(reader, name), places);
            lines.sort(Comparator.comparing(Line::term));
            return lines;
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

    /// @param places by which terms are named instead; empty where they are words
    private List<Line> read(Terms terms, Map<String, Integer> places) throws IOException {
        List<Line> lines = new ArrayList<>();
        TermsEnum each = terms.iterator();
        StringBuilder line = new StringBuilder();
        StringBuilder at = new StringBuilder();
        PostingsEnum reused = null;
        while (each.next() != null) {
            String term = each.term().utf8ToString();
            line.setLength(0);
            at.setLength(0);
            reused = each.postings(reused, terms.hasPositions() ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
            write(reused, line, at, terms.hasPositions());
            lines.add(new Line(places.isEmpty() ? term : NAMED + places.get(term), line.toString(), at.toString()));
        }
        return lines;
    }

    private void write(PostingsEnum found, StringBuilder line, StringBuilder places, boolean placed)
            throws IOException {
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
