package clausebook.index;

import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.QuestionRow;
import clausebook.index.analysis.Aliases;
import clausebook.index.analysis.IndexedClause;
import clausebook.index.analysis.Language;
import clausebook.index.lucene.FieldLengths;
import clausebook.index.lucene.LuceneIndex;
import clausebook.index.lucene.QuestionIndex;
import clausebook.index.query.Interpretation;
import clausebook.index.query.Lexicon;
import clausebook.index.query.MeantNames;
import clausebook.index.query.ParsedQuery;
import clausebook.index.query.QuestionRanking;
import clausebook.index.query.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// A search through Lucene itself: what the search page must find too, in the same order.
public final class Search {

    private final LuceneIndex index;
    private final Optional<QuestionIndex> questions;
    private final Lexicon lexicon;
    private final Analyzer analyzer;

    Search(LuceneIndex index, Optional<QuestionIndex> questions, Lexicon lexicon) {
        this.index = index;
        this.questions = questions;
        this.lexicon = lexicon;
        this.analyzer = index.clauses().language().analyzer();
    }

    /// A search through the leading editions in English, or through all others; empty where there are none.
    public static Optional<Search> of(Guide guide, boolean earlier) {
        return PreparedIndex.of(guide, Language.ENGLISH, earlier).map(PreparedIndex::search);
    }

    /// One clause that was found.
    ///
    /// @param best  it or the item of it that fits best
    /// @param score how well that fits
    /// @param also  its other parts that fit, the best first
    public record Hit(PlacedClause best, float score, List<PlacedClause> also) {
        public Hit {
            also = List.copyOf(also);
        }
    }

    /// A question that was found.
    ///
    /// @param row what every council answers
    public record Asked(QuestionRow row, float score) {}

    /// What was found.
    ///
    /// @param hits   the best first, one a clause
    /// @param notes  what became of words that no title or text has
    /// @param common whether there were only words that are too common to search for, such as "the"
    /// @param asked  questions that fit, the best first
    /// @param meant  topics, councils, offices and so on that were named
    public record Found(List<Hit> hits, List<Interpretation.Note> notes, boolean common, List<Asked> asked,
            List<Aliases.Named> meant) {

        /// What is found where there is nothing to search.
        public static final Found NOTHING = new Found(List.of(), List.of(), false, List.of(), List.of());

        public Found {
            hits = List.copyOf(hits);
            notes = List.copyOf(notes);
            asked = List.copyOf(asked);
            meant = List.copyOf(meant);
        }
    }

    /// All clauses that answer to some words.
    ///
    /// @param wanted which clauses and items may be found
    public Found find(String words, Predicate<PlacedClause> wanted) {
        ParsedQuery query = ParsedQuery.of(words, lexicon);
        Interpretation interpretation = Interpretation.of(query, lexicon);
        List<Hit> hits = hits(ranked(query, interpretation), wanted);
        return new Found(hits, interpretation.notes(), hits.isEmpty() && query.common(),
                questions.map(of -> asked(of, query, interpretation)).orElse(List.of()),
                MeantNames.of(interpretation, lexicon.aliases()));
    }

    private ScoreDoc[] ranked(ParsedQuery query, Interpretation interpretation) {
        IndexSearcher searcher = new IndexSearcher(index.reader());
        searcher.setSimilarity(FieldLengths.INSTANCE);
        return all(searcher, Ranking.of(query, interpretation, analyzer));
    }

    private static List<Asked> asked(QuestionIndex questions, ParsedQuery query, Interpretation interpretation) {
        IndexSearcher searcher = new IndexSearcher(questions.reader());
        searcher.setSimilarity(FieldLengths.INSTANCE);
        ScoreDoc[] ranked = all(searcher, QuestionRanking.of(query, interpretation));
        return Arrays.stream(ranked).filter(doc -> QuestionRanking.isClose(doc.score, ranked[0].score))
                .map(doc -> new Asked(questions.all().get(doc.doc).row(), doc.score)).toList();
    }

    private static ScoreDoc[] all(IndexSearcher searcher, Query query) {
        try {
            return searcher.search(query, new TopScoreDocCollectorManager(searcher.getIndexReader().maxDoc(),
                    Integer.MAX_VALUE)).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A clause and its items are one hit, where the best of them stands.
    private List<Hit> hits(ScoreDoc[] ranked, Predicate<PlacedClause> wanted) {
        Map<Integer, List<ScoreDoc>> byRoot = new LinkedHashMap<>();
        for (ScoreDoc scored : ranked) {
            IndexedClause doc = index.clauses().all().get(scored.doc);
            if (wanted.test(doc.placed())) {
                byRoot.computeIfAbsent(doc.root(), _ -> new ArrayList<>()).add(scored);
            }
        }
        return byRoot.values().stream().map(this::hit).toList();
    }

    private Hit hit(List<ScoreDoc> parts) {
        List<PlacedClause> fitting = parts.stream().map(part -> index.clauses().all().get(part.doc).placed()).toList();
        return new Hit(fitting.getFirst(), parts.getFirst().score, fitting.subList(1, fitting.size()));
    }
}
