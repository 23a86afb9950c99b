package clausebook.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 as Lucene has it. Long texts are held back by half of the usual: a clause that says more is not less to the point.
final class FieldLengths extends PerFieldSimilarityWrapper {

    static final FieldLengths INSTANCE = new FieldLengths();

    private static final float TIMES = 1.2f;
    private static final Similarity USUAL = new BM25Similarity(TIMES, 0.75f);
    private static final Similarity TEXTS = new BM25Similarity(TIMES, 0.5f);

    @Override
    public Similarity get(String field) {
        return field.equals(LuceneIndex.TEXT) ? TEXTS : USUAL;
    }
}
