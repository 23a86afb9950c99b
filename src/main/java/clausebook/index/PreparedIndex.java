package clausebook.index;

import clausebook.character.Characters;
import clausebook.guide.Guide;
import clausebook.index.analysis.Aliases;
import clausebook.index.analysis.IndexedClauses;
import clausebook.index.analysis.IndexedQuestion;
import clausebook.index.analysis.Language;
import clausebook.index.analysis.Token;
import clausebook.index.files.TermFiles;
import clausebook.index.lucene.LuceneIndex;
import clausebook.index.lucene.QuestionIndex;
import clausebook.index.lucene.SearchField;
import clausebook.index.query.Lexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/// One index with all that is made of it: what is searched here and what is written for the page come from the same
/// parts.
///
/// @param oftenParted stems of words that some name or everyday phrase has with a blank in it: "set up"
record PreparedIndex(LuceneIndex index, Optional<QuestionIndex> questions, Aliases aliases, TermFiles files,
        Lexicon lexicon, Set<String> oftenParted) {

    /// Empty where there are no clauses to search.
    static Optional<PreparedIndex> of(Guide guide, Language language, boolean earlier) {
        IndexedClauses clauses = IndexedClauses.of(guide, language, earlier);
        return clauses.all().isEmpty() ? Optional.empty() : Optional.of(of(guide, language, clauses));
    }

    private static PreparedIndex of(Guide guide, Language language, IndexedClauses clauses) {
        LuceneIndex index = LuceneIndex.of(clauses);
        Predicate<String> isOne = stem -> index.hasWord(stem) && !index.apart().contains(stem);
        Set<String> parted = new TreeSet<>();
        Function<String, List<String>> stems = phrase -> stems(phrase, language, isOne, parted);
        Aliases aliases = Aliases.of(guide, phrase -> new LinkedHashSet<>(stems.apply(phrase)),
                key -> index.often(SearchField.ABOUT.key(), key) > 0, !clauses.earlier());
        Optional<QuestionIndex> questions = questions(guide, clauses, stems);
        TermFiles files = TermFiles.of(index, questions, aliases);
        return new PreparedIndex(index, questions, aliases, files,
                new Lexicon(index, questions, aliases, files.terms(), parted), parted);
    }

    /// Of a name as of a query.
    ///
    /// @param parted gets what is one word with a blank in it
    private static List<String> stems(String phrase, Language language, Predicate<String> isOne, Set<String> parted) {
        Predicate<String> beside = stem -> parted.add(stem) || parted.contains(stem);
        return Token.joined(Characters.folded(phrase), language, isOne, beside).stream().map(Token::stem).toList();
    }

    /// Every council's answers are those of today: beside what does not hold today they would mislead.
    private static Optional<QuestionIndex> questions(Guide guide, IndexedClauses clauses,
            Function<String, List<String>> stems) {
        List<IndexedQuestion> questions = clauses.earlier() ? List.of() : IndexedQuestion.all(guide, stems);
        return questions.isEmpty() ? Optional.empty() : Optional.of(QuestionIndex.of(questions));
    }

    Search search() {
        return new Search(index, questions, lexicon);
    }
}
