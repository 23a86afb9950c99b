package clausebook.index.lucene;

import clausebook.index.analysis.IndexedQuestion;
import clausebook.index.analysis.WordNumbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The questions in a Lucene index in memory, one segment, so that a document's number is its place in the list.
///
/// @param reader of the one segment
public record QuestionIndex(List<IndexedQuestion> all, LeafReader reader) {

    /// By what a question is asked for that names people; see [#PEOPLE].
    public static final String ABOUT = "question-about";
    /// The term of all questions that name people.
    public static final String PEOPLE = "people";

    /// @param all never empty
    public static QuestionIndex of(List<IndexedQuestion> all) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig settings = new IndexWriterConfig(new KeywordAnalyzer());
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            WordNumbers numbers = new WordNumbers();
            for (IndexedQuestion question : all) {
                writer.addDocument(document(question, numbers));
            }
            writer.forceMerge(1);
            writer.commit();
            return new QuestionIndex(all, DirectoryReader.open(directory).leaves().getFirst().reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(IndexedQuestion question, WordNumbers numbers) {
        Document document = new Document();
        add(document, QuestionField.ASKS, question.asks(), numbers);
        add(document, QuestionField.SPOKEN, question.spoken(), numbers);
        add(document, QuestionField.SAID, question.said(), numbers);
        add(document, QuestionField.TOPICS, question.topics(), numbers);
        document.add(new StringField(ABOUT, key(question.row().question().id()), Field.Store.NO));
        if (question.isForPeople()) {
            document.add(new StringField(ABOUT, PEOPLE, Field.Store.NO));
        }
        return document;
    }

    /// The term of one question.
    public static String key(String id) {
        return id + ".";
    }

    private static void add(Document document, QuestionField field, List<String> stems, WordNumbers numbers) {
        NumberedTokens words = new NumberedTokens(numbers);
        words.set(stems.stream().mapToInt(numbers::of).toArray());
        document.add(new TextField(field.key(), words));
    }

    /// True where some question is found by a stem.
    public boolean hasWord(String stem) {
        for (QuestionField field : QuestionField.values()) {
            if (often(field, stem) > 0) {
                return true;
            }
        }
        return false;
    }

    private int often(QuestionField field, String stem) {
        try {
            return reader.docFreq(new Term(field.key(), stem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
