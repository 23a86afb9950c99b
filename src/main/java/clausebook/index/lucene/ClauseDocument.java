package clausebook.index.lucene;

import clausebook.index.analysis.AnalysedClause;
import clausebook.index.analysis.IndexedClause;
import clausebook.index.analysis.WordNumbers;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;

/// The fields of a clause for Lucene: one document, filled anew for each clause, because Lucene keeps nothing of it.
public final class ClauseDocument {

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType KEYS = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType PLAIN = type(IndexOptions.DOCS, true);

    private final Document document = new Document();
    private final SubjectKeys keys = new SubjectKeys();
    private final WordNumbers printed = new WordNumbers();
    private final NumberedTokens name;
    private final NumberedTokens text;
    private final NumberedTokens about;
    private final NumberedTokens synonyms;
    private final NumberedTokens keywords;
    private final NumberedTokens questions;
    private final NumberedTokens related;
    private final NumberedTokens number;
    private final NumericDocValuesField titleLength = new NumericDocValuesField(LuceneIndex.TITLE_LENGTH, 0);

    /// @param stems what the words of clauses are numbers of
    ClauseDocument(WordNumbers stems) {
        name = field(SearchField.NAME, WORDS, stems);
        text = field(SearchField.TEXT, WORDS, stems);
        about = field(SearchField.ABOUT, KEYS, keys.numbers());
        synonyms = field(SearchField.SYNONYMS, PLAIN, stems);
        keywords = field(SearchField.KEYWORDS, PLAIN, stems);
        questions = field(SearchField.QUESTIONS, PLAIN, stems);
        related = field(SearchField.RELATED, PLAIN, stems);
        number = field(LuceneIndex.NUMBER, PLAIN, printed);
        document.add(titleLength);
    }

    private NumberedTokens field(SearchField named, FieldType type, WordNumbers numbers) {
        return field(named.key(), type, numbers);
    }

    private NumberedTokens field(String named, FieldType type, WordNumbers numbers) {
        NumberedTokens words = new NumberedTokens(numbers);
        document.add(new Field(named, words, type));
        return words;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /// The document until it is filled again.
    ///
    /// @param synonyms everyday words of general English for it
    /// @param related everyday words of related clauses
    Document filled(IndexedClause doc, AnalysedClause words, int[] synonyms, int[] related) {
        name.set(words.title());
        text.set(words.text());
        about.set(keys.of(doc));
        this.synonyms.set(synonyms);
        keywords.set(words.said());
        questions.set(words.asked());
        this.related.set(related);
        number.set(doc.numbers().stream().mapToInt(printed::of).toArray());
        titleLength.setLongValue(doc.titled() ? words.titleLength() : -1);
        return document;
    }
}
