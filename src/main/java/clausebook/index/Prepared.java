package clausebook.index;

import clausebook.guide.Guide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.index.Term;

/// One index with all that is made of it: what is searched here and what is written for the page come from the same
/// parts.
record Prepared(LuceneIndex index, Everyday everyday, TermFiles files, Lexicon lexicon) {

    /// Empty where there are no clauses to search.
    static Optional<Prepared> of(Guide guide, Language language, boolean earlier) {
        ClauseDocs docs = ClauseDocs.of(guide, language, earlier);
        return docs.docs().isEmpty() ? Optional.empty() : Optional.of(of(guide, language, docs));
    }

    private static Prepared of(Guide guide, Language language, ClauseDocs docs) {
        LuceneIndex index = LuceneIndex.of(docs);
        Everyday everyday = Everyday.of(guide, language.analyzer(), key -> isUsed(index, key));
        TermFiles files = TermFiles.of(index, everyday);
        return new Prepared(index, everyday, files, new Lexicon(index, everyday, files.terms()));
    }

    private static boolean isUsed(LuceneIndex index, String key) {
        try {
            return index.reader().docFreq(new Term(LuceneIndex.ABOUT, key)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Search search() {
        return new Search(index, lexicon);
    }
}
