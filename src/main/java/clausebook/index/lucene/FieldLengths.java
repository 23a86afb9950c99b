package clausebook.index.lucene;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/// BM25 as Lucene has it, with the lengths of [SearchField].
///
/// Of a text only the level of its length counts: 2, 4, 8 words and so on up to 128. Whether it has 33 words or 40 says
/// nothing about a clause, and would make the lists that a query loads a quarter longer.
public final class FieldLengths extends PerFieldSimilarityWrapper {

    public static final FieldLengths INSTANCE = new FieldLengths();

    /// How soon one word more of the same adds nothing: BM25's `k1`.
    public static final float TIMES = 1.2f;

    private static final int LOWEST = 1;
    private static final int HIGHEST = 7;
    private static final Map<String, Similarity> BY_FIELD = new HashMap<>();
    static {
        for (SearchField field : SearchField.values()) {
            BY_FIELD.put(field.key(), new BM25Similarity(TIMES, field.lengthWeight()));
        }
        for (QuestionField field : QuestionField.values()) {
            BY_FIELD.put(field.key(), new BM25Similarity(TIMES, field.lengthWeight()));
        }
        BY_FIELD.put(SearchField.NAME.key(), new BM25Similarity(TIMES, SearchField.NAME.lengthWeight()) {
            @Override
            public long computeNorm(FieldInvertState state) {
                // A whole word stands beside its two parts: the three are one word of a title.
                return SmallFloat.intToByte4(Math.max(1, state.getLength() - 2 * state.getNumOverlap()));
            }
        });
        BY_FIELD.put(SearchField.TEXT.key(), new BM25Similarity(TIMES, SearchField.TEXT.lengthWeight()) {
            @Override
            public long computeNorm(FieldInvertState state) {
                return SmallFloat.intToByte4(lengthOf(level(state.getLength())));
            }
        });
    }
    /// Of what is found and not scored.
    private static final Similarity UNSCORED = new BM25Similarity();

    @Override
    public Similarity get(String field) {
        return BY_FIELD.getOrDefault(field, UNSCORED);
    }

    /// The level of a number of words: of the power of two that is nearest to it.
    private static int level(int length) {
        return Math.clamp(Integer.SIZE - 1L - Integer.numberOfLeadingZeros(Math.max(1, length + length / 2)), LOWEST,
                HIGHEST);
    }

    private static int lengthOf(int level) {
        return 1 << level;
    }

    /// What the page gets for Lucene's norm: the level of a text's length, else the norm itself.
    public static int written(String field, int norm) {
        return field.equals(SearchField.TEXT.key()) ? level(SmallFloat.byte4ToInt((byte) norm)) : norm;
    }
}
