package clausebook.index.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// All clauses of an index taken apart.
///
/// @param all     one a clause or item, in their order; whoever is done with one may set it to null
/// @param numbers of the stems
/// @param written how often each word stands in titles, texts and everyday words as it is written
/// @param apart   stems of words in one that stay two where they are written so, such as `everydai`
public record AnalysedClauses(List<AnalysedClause> all, WordNumbers numbers, Map<String, Integer> written,
        Set<String> apart) {

    /// Takes each clause and item apart.
    public static AnalysedClauses of(IndexedClauses clauses) {
        CachedAnalyzer analyzer = new CachedAnalyzer(clauses.language());
        List<AnalysedClause> all = AnalysedClause.all(clauses, analyzer);
        Set<String> apart = Compounds.join(all, analyzer);
        return new AnalysedClauses(all, analyzer.numbers(), analyzer.counts(), apart);
    }
}
