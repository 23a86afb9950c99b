package clausebook.index;

import clausebook.guide.Guide;
import clausebook.index.analysis.Aliases;
import clausebook.index.analysis.IndexedClauses;
import clausebook.index.analysis.Language;
import clausebook.index.files.TermFiles;
import clausebook.index.lucene.LuceneIndex;
import clausebook.index.lucene.SearchField;
import clausebook.index.query.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.index.Term;

/// One index with all that is made of it: what is searched here and what is written for the page come from the same
/// parts.
record PreparedIndex(LuceneIndex index, Aliases aliases, TermFiles files, Lexicon lexicon) {

    /// Empty where there are no clauses to search.
    static Optional<PreparedIndex> of(Guide guide, Language language, boolean earlier) {
        IndexedClauses clauses = IndexedClauses.of(guide, language, earlier);
        return clauses.all().isEmpty() ? Optional.empty() : Optional.of(of(guide, language, clauses));
    }

    private static PreparedIndex of(Guide guide, Language language, IndexedClauses clauses) {
        LuceneIndex index = LuceneIndex.of(clauses);
        Aliases aliases = Aliases.of(guide, language.analyzer(), key -> isUsed(index, key));
        TermFiles files = TermFiles.of(index, aliases);
        return new PreparedIndex(index, aliases, files, new Lexicon(index, aliases, files.terms()));
    }

    private static boolean isUsed(LuceneIndex index, String key) {
        try {
            return index.reader().docFreq(new Term(SearchField.ABOUT.key(), key)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Search search() {
        return new Search(index, lexicon);
    }
}
