package clausebook.index;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/// BM25 as Lucene has it. Long texts are held back by half of the usual: a clause that says more is not less to the point.
///
/// Of a text only the level of its length counts: 2, 3, 4, 6, 8, 12 words and so on up to 128. Whether it has 33 words or 40 says nothing about
/// a clause, and would make the lists that a query loads a fifth longer.
final class FieldLengths extends PerFieldSimilarityWrapper {

    static final FieldLengths INSTANCE = new FieldLengths();

    private static final float TIMES = 1.2f;
    private static final Similarity USUAL = new BM25Similarity(TIMES, 0.75f);
    private static final int LOWEST = 2;
    private static final int HIGHEST = 14;
    private static final Similarity TEXTS = new BM25Similarity(TIMES, 0.5f) {
        @Override
        public long computeNorm(FieldInvertState state) {
            return SmallFloat.intToByte4(lengthOf(level(state.getLength())));
        }
    };

    @Override
    public Similarity get(String field) {
        return field.equals(LuceneIndex.TEXT) ? TEXTS : USUAL;
    }

    /// The level of a number of words: its highest two binary digits and how many stand behind them.
    private static int level(int length) {
        int digits = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, length));
        return Math.clamp(2L * digits + (length >> Math.max(0, digits - 1) & 1), LOWEST, HIGHEST);
    }

    private static int lengthOf(int level) {
        return (level & 1 | 2) << (level >> 1) - 1;
    }

    /// What the page gets for Lucene's norm: the level of a text's length, else the norm itself.
    static int written(String field, int norm) {
        return field.equals(LuceneIndex.TEXT) ? level(SmallFloat.byte4ToInt((byte) norm)) : norm;
    }
}
