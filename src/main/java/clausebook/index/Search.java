package clausebook.index;

import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.index.analysis.IndexedClause;
import clausebook.index.analysis.Language;
import clausebook.index.lucene.FieldLengths;
import clausebook.index.lucene.LuceneIndex;
import clausebook.index.query.Interpretation;
import clausebook.index.query.Lexicon;
import clausebook.index.query.ParsedQuery;
import clausebook.index.query.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// A search through Lucene itself: what the search page must find too, in the same order.
public final class Search {

    private final LuceneIndex index;
    private final Lexicon lexicon;
    private final Analyzer analyzer;

    Search(LuceneIndex index, Lexicon lexicon) {
        this.index = index;
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

    /// What was found.
    ///
    /// @param hits   the best first, one a clause
    /// @param notes  what became of words that no title or text has
    /// @param common whether there were only words that are too common to search for, such as "the"
    public record Found(List<Hit> hits, List<Interpretation.Note> notes, boolean common) {

        /// What is found where there is nothing to search.
        public static final Found NOTHING = new Found(List.of(), List.of(), false);

        public Found {
            hits = List.copyOf(hits);
            notes = List.copyOf(notes);
        }
    }

    /// All clauses that answer to some words.
    ///
    /// @param wanted which clauses and items may be found
    public Found find(String words, Predicate<PlacedClause> wanted) {
        ParsedQuery query = ParsedQuery.of(words, lexicon);
        Interpretation interpretation = Interpretation.of(query, lexicon);
        List<Hit> hits = hits(ranked(query, interpretation), wanted);
        return new Found(hits, interpretation.notes(), hits.isEmpty() && query.common());
    }

    private ScoreDoc[] ranked(ParsedQuery query, Interpretation interpretation) {
        try {
            IndexSearcher searcher = new IndexSearcher(index.reader());
            searcher.setSimilarity(FieldLengths.INSTANCE);
            return searcher.search(Ranking.of(query, interpretation, analyzer),
                    new TopScoreDocCollectorManager(index.clauses().all().size(), Integer.MAX_VALUE)).scoreDocs;
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
