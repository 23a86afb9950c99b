package clausebook.index;

import clausebook.character.Characters;
import clausebook.guide.Guide;
import clausebook.index.analysis.Aliases;
import clausebook.index.analysis.IndexedClauses;
import clausebook.index.analysis.Language;
import clausebook.index.analysis.Token;
import clausebook.index.files.TermFiles;
import clausebook.index.lucene.LuceneIndex;
import clausebook.index.lucene.SearchField;
import clausebook.index.query.Lexicon;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
        Predicate<String> isOne = stem -> index.hasWord(stem) && !index.apart().contains(stem);
        Aliases aliases = Aliases.of(guide, phrase -> stems(phrase, language, isOne),
                key -> index.often(SearchField.ABOUT.key(), key) > 0);
        TermFiles files = TermFiles.of(index, aliases);
        return new PreparedIndex(index, aliases, files, new Lexicon(index, aliases, files.terms()));
    }

    /// Of a name as of a query.
    private static Set<String> stems(String phrase, Language language, Predicate<String> isOne) {
        Set<String> stems = new LinkedHashSet<>();
        Token.joined(Characters.folded(phrase), language, isOne).forEach(word -> stems.add(word.stem()));
        return stems;
    }

    Search search() {
        return new Search(index, lexicon);
    }
}
