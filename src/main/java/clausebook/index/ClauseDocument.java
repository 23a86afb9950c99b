package clausebook.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;

/// The fields of a clause for Lucene: one document, filled anew for each clause, because Lucene keeps nothing of it.
final class ClauseDocument {

    private static final int[] NO_NUMBER = {};
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType KEYS = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType PLAIN = type(IndexOptions.DOCS, true);

    private final Document document = new Document();
    private final About keys = new About();
    private final WordNumbers printed = new WordNumbers();
    private final NumberedWords name;
    private final NumberedWords text;
    private final NumberedWords about;
    private final NumberedWords like;
    private final NumberedWords said;
    private final NumberedWords asked;
    private final NumberedWords kin;
    private final NumberedWords number;
    private final NumericDocValuesField titleLength = new NumericDocValuesField(LuceneIndex.TITLE_LENGTH, 0);

    /// @param stems what the words of clauses are numbers of
    ClauseDocument(WordNumbers stems) {
        name = field(LuceneIndex.NAME, WORDS, stems);
        text = field(LuceneIndex.TEXT, WORDS, stems);
        about = field(LuceneIndex.ABOUT, KEYS, keys.numbers());
        like = field(LuceneIndex.LIKE, PLAIN, stems);
        said = field(LuceneIndex.SAID, PLAIN, stems);
        asked = field(LuceneIndex.ASKED, PLAIN, stems);
        kin = field(LuceneIndex.KIN, PLAIN, stems);
        number = field(LuceneIndex.NUMBER, PLAIN, printed);
        document.add(titleLength);
    }

    private NumberedWords field(String named, FieldType type, WordNumbers numbers) {
        NumberedWords words = new NumberedWords(numbers);
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
    /// @param likes everyday words of general English for it
    /// @param kins  everyday words of its kin
    Document filled(ClauseDoc doc, Analysed words, int[] likes, int[] kins) {
        name.set(words.title());
        text.set(words.text());
        about.set(keys.of(doc));
        like.set(likes);
        said.set(words.said());
        asked.set(words.asked());
        kin.set(kins);
        number.set(doc.number().isEmpty() ? NO_NUMBER : new int[] {printed.of(doc.number())});
        titleLength.setLongValue(doc.titled() ? words.titleLength() : -1);
        return document;
    }
}
