package clausebook.index.query;

import clausebook.index.analysis.AnalysedText;
import clausebook.index.analysis.PrintedNumber;
import clausebook.index.analysis.Token;
import clausebook.index.lucene.FieldLengths;
import clausebook.index.lucene.LuceneIndex;
import clausebook.index.lucene.QuestionField;
import clausebook.index.lucene.SearchField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// What makes one clause stand before another, as a Lucene query: one flat sum, so that the page can add it up in the
/// same steps.
public final class Ranking {

    /// The fields that know where a word stands.
    private static final List<SearchField> PLACED = List.of(SearchField.NAME, SearchField.TEXT);
    /// Of a word that several fields of a clause have the best counts, and a part of the others.
    private static final float OTHER_FIELDS = 0.5f;
    /// Each word that a clause answers to counts this much more, however common it is: a clause with two of them comes
    /// before one with one.
    private static final float EACH_WORD = 2;
    /// A whole title comes before all sums of words, and a number before a title.
    private static final float TITLE_SCORE = 32;
    private static final float NUMBER_SCORE = 64;
    /// Longer titles have a norm that is no longer exact.
    private static final int LONGEST_TITLE = 39;

    private final ParsedQuery query;
    private final Interpretation interpretation;
    private final BooleanQuery.Builder sum = new BooleanQuery.Builder();

    private Ranking(ParsedQuery query, Interpretation interpretation) {
        this.query = query;
        this.interpretation = interpretation;
    }

    public static Query of(ParsedQuery query, Interpretation interpretation, Analyzer analyzer) {
        Ranking ranking = new Ranking(query, interpretation);
        interpretation.words().forEach(ranking::word);
        interpretation.asked().forEach((places, keys) -> ranking.sum
                .add(any(SearchField.ABOUT.key(), keys, SearchField.ABOUT.boost() * places.size()), Occur.SHOULD));
        query.phrases().forEach(phrase -> ranking.phrase(AnalysedText.of(phrase, analyzer)));
        ranking.numbers();
        ranking.title();
        return ranking.sum.build();
    }

    /// What the page's script ranks by, under the names that it knows. Lists have one number a field: those of clauses,
    /// two that are not scored, those of questions.
    public static Map<String, Object> weights() {
        Map<String, Object> weights = new LinkedHashMap<>();
        weights.put("boosts", eachField(SearchField::boost, QuestionField::boost));
        weights.put("lengths", eachField(SearchField::lengthWeight, QuestionField::lengthWeight));
        weights.put("times", FieldLengths.TIMES);
        weights.put("others", OTHER_FIELDS);
        weights.put("each", EACH_WORD);
        weights.put("number", NUMBER_SCORE);
        weights.put("title", TITLE_SCORE);
        weights.put("longest", LONGEST_TITLE);
        weights.put("questions", QuestionRanking.weights());
        return weights;
    }

    private static List<Float> eachField(Function<SearchField, Float> ofClauses,
            Function<QuestionField, Float> ofQuestions) {
        List<Float> each = new ArrayList<>();
        Arrays.stream(SearchField.values()).map(ofClauses).forEach(each::add);
        each.addAll(Collections.nCopies(QuestionField.FIRST - each.size(), 0f));
        Arrays.stream(QuestionField.values()).map(ofQuestions).forEach(each::add);
        return each;
    }

    private void word(Set<String> stems) {
        if (!stems.isEmpty()) {
            List<Query> fields =
                    SearchField.OF_WORDS.stream().map(field -> any(field.key(), stems, field.boost())).toList();
            BooleanQuery.Builder found = new BooleanQuery.Builder();
            fields.forEach(field -> found.add(field, Occur.SHOULD));
            sum.add(new DisjunctionMaxQuery(fields, OTHER_FIELDS), Occur.SHOULD);
            sum.add(new BoostQuery(new ConstantScoreQuery(found.build()), EACH_WORD), Occur.SHOULD);
        }
    }

    /// Some terms that count as one.
    static Query any(String field, Collection<String> terms, float boost) {
        SynonymQuery.Builder same = new SynonymQuery.Builder(field);
        terms.forEach(term -> same.addTerm(new Term(field, term)));
        return new BoostQuery(same.build(), boost);
    }

    /// A phrase counts, and a clause without it is no hit.
    private void phrase(AnalysedText quoted) {
        if (!quoted.words().isEmpty()) {
            BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
            for (SearchField field : PLACED) {
                Query found = phrase(field, quoted);
                sum.add(new BoostQuery(found, field.boost()), Occur.SHOULD);
                anywhere.add(found, Occur.SHOULD);
            }
            sum.add(anywhere.build(), Occur.FILTER);
        }
    }

    private static Query phrase(SearchField field, AnalysedText quoted) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < quoted.words().size(); i++) {
            phrase.add(new Term(field.key(), quoted.words().get(i)), quoted.positions()[i]);
        }
        return phrase.build();
    }

    private void numbers() {
        boolean alone = isNumberAlone();
        Set<String> keys = new LinkedHashSet<>();
        for (TypedNumber number : query.numbers()) {
            number.keys().stream().filter(key -> alone || number.isSure(key)).forEach(keys::add);
        }
        for (String key : keys) {
            sum.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(LuceneIndex.NUMBER, key))),
                    NUMBER_SCORE), Occur.SHOULD);
        }
    }

    /// True where beside numbers stand only a council's name or a word such as "clause".
    private boolean isNumberAlone() {
        for (int i = 0; i < query.words().size(); i++) {
            Token word = query.words().get(i);
            boolean number = query.isInNumber(word) || PrintedNumber.WORDS.contains(word.stem())
                    || Character.isDigit(word.stem().codePointAt(0));
            if (!number && !interpretation.isOfCouncil(i)) {
                return false;
            }
        }
        return true;
    }

    /// A clause whose title has all the words and no others.
    private void title() {
        boolean plain = !query.words().isEmpty() && query.phrases().isEmpty() && query.length() <= LONGEST_TITLE;
        if (plain) {
            BooleanQuery.Builder title = new BooleanQuery.Builder();
            for (Token word : query.words()) {
                title.add(new TermQuery(new Term(SearchField.NAME.key(), word.stem())), Occur.FILTER);
            }
            title.add(NumericDocValuesField.newSlowExactQuery(LuceneIndex.TITLE_LENGTH, query.length()), Occur.FILTER);
            sum.add(new BoostQuery(new ConstantScoreQuery(title.build()), TITLE_SCORE), Occur.SHOULD);
        }
    }
}
