package clausebook.index.query;

import clausebook.index.lucene.QuestionField;
import clausebook.index.lucene.QuestionIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What makes one question stand before another, as a Lucene query: a flat sum, as for clauses.
///
/// Unlike there a word that most questions have, such as "post", hardly counts: people ask in whole sentences.
public final class QuestionRanking {

    /// Of a word that several fields of a question have the best counts, and a part of the others.
    private static final float OTHER_FIELDS = 0.5f;
    /// What each word behind the first counts of an everyday phrase that is typed whole.
    private static final float PHRASE = 1;
    /// What a question that names people counts more where "who" is typed.
    private static final float PEOPLE = 1;
    /// A question that fits less than this fits by chance.
    private static final float LEAST = 1.5f;
    /// So is one that fits by less than this part of the best.
    private static final float PART_OF_BEST = 0.6f;

    private QuestionRanking() {}

    public static Query of(ParsedQuery query, Interpretation interpretation) {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        interpretation.words().stream().filter(stems -> !stems.isEmpty())
                .forEach(stems -> sum.add(word(stems), Occur.SHOULD));
        List<Query> phrases = phrases(interpretation);
        if (!phrases.isEmpty()) {
            sum.add(new DisjunctionMaxQuery(phrases, 0), Occur.SHOULD);
        }
        if (query.people()) {
            sum.add(about(QuestionIndex.PEOPLE, PEOPLE), Occur.SHOULD);
        }
        return sum.build();
    }

    private static Query word(Set<String> stems) {
        return new DisjunctionMaxQuery(Arrays.stream(QuestionField.values())
                .map(field -> Ranking.any(field.key(), stems, field.boost())).toList(), OTHER_FIELDS);
    }

    /// Of several phrases of one question the longest counts.
    private static List<Query> phrases(Interpretation interpretation) {
        List<Query> phrases = new ArrayList<>();
        interpretation.asked().forEach((places, keys) -> keys.stream().filter(key -> key.startsWith("q:"))
                .forEach(key -> phrases
                        .add(about(QuestionIndex.key(key.substring(2)), PHRASE * (places.size() - 1)))));
        return phrases;
    }

    private static Query about(String term, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(QuestionIndex.ABOUT, term))), score);
    }

    /// True where a question fits well enough to be shown.
    ///
    /// @param best how well the first fits
    public static boolean isClose(float score, float best) {
        return best >= LEAST && score >= best * PART_OF_BEST;
    }

    /// What the page's script ranks by, under the names that it knows.
    static Map<String, Object> weights() {
        Map<String, Object> weights = new LinkedHashMap<>();
        weights.put("others", OTHER_FIELDS);
        weights.put("phrase", PHRASE);
        weights.put("people", PEOPLE);
        weights.put("least", LEAST);
        weights.put("part", PART_OF_BEST);
        return weights;
    }
}
