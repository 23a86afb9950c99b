package clausebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The clauses in a Lucene index in memory, one segment, so that a document's number is its place in the list.
final class LuceneIndex {

    /// The fields of a clause.
    static final String NAME = "name";
    static final String TEXT = "text";
    static final String ABOUT = "about";
    static final String NUMBER = "number";
    /// Everyday words of general English for words of the title and text.
    static final String LIKE = "like";
    /// The clause's own everyday words.
    static final String SAID = "said";
    /// The questions that it answers.
    static final String ASKED = "asked";
    /// Everyday words of clauses that are akin to it, and of general English for its own.
    static final String KIN = "kin";
    /// How many words a title of its own has; -1 for an item.
    static final String TITLE_LENGTH = "titleLength";

    private static final double MEGABYTES_IN_MEMORY = 96;
    private static final double FREQUENT = 0.02;
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType KEYS = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType PLAIN = type(IndexOptions.DOCS, true);

    private final ClauseDocs docs;
    private final LeafReader reader;
    private final Map<String, Integer> written;

    private LuceneIndex(ClauseDocs docs, LeafReader reader, Map<String, Integer> written) {
        this.docs = docs;
        this.reader = reader;
        this.written = written;
    }

    static LuceneIndex of(ClauseDocs docs) {
        Map<String, Integer> written = new HashMap<>();
        List<Analysed> analysed = Analysed.all(docs, written);
        Further further = Further.of(docs, analysed, frequent(analysed));
        IndexWriterConfig settings = new IndexWriterConfig(docs.language().analyzer()).setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler()).setRAMBufferSizeMB(MEGABYTES_IN_MEMORY).setUseCompoundFile(false)
                .setSimilarity(FieldLengths.INSTANCE);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            for (int i = 0; i < analysed.size(); i++) {
                writer.addDocument(document(docs.docs().get(i), analysed.get(i), further, i));
            }
            writer.forceMerge(1);
            writer.commit();
            return new LuceneIndex(docs, DirectoryReader.open(directory).leaves().getFirst().reader(), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stems that stand in more than a few clauses: who types them finds enough without everyday words, and their lists would be long.
    private static Set<String> frequent(List<Analysed> analysed) {
        Map<String, Integer> times = new HashMap<>();
        for (Analysed one : analysed) {
            new HashSet<>(one.written()).forEach(stem -> times.merge(stem, 1, Integer::sum));
        }
        int most = (int) (analysed.size() * FREQUENT);
        times.values().removeIf(often -> often <= most);
        return Set.copyOf(times.keySet());
    }

    private static Document document(ClauseDoc doc, Analysed words, Further further, int place) {
        Document document = new Document();
        document.add(new Field(NAME, ReadyWords.of(words.title()), WORDS));
        document.add(new Field(TEXT, ReadyWords.of(words.text()), WORDS));
        document.add(new Field(ABOUT, ReadyWords.of(doc.about()), KEYS));
        document.add(new Field(LIKE, ReadyWords.of(further.like(place)), PLAIN));
        document.add(new Field(SAID, ReadyWords.of(words.said()), PLAIN));
        document.add(new Field(ASKED, ReadyWords.of(words.asked()), PLAIN));
        document.add(new Field(KIN, ReadyWords.of(further.kin(place)), PLAIN));
        if (!doc.number().isEmpty()) {
            document.add(new Field(NUMBER, ReadyWords.of(List.of(doc.number())), PLAIN));
        }
        int length = doc.titled() ? words.title().words().size() : -1;
        document.add(new NumericDocValuesField(TITLE_LENGTH, length));
        return document;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    ClauseDocs docs() {
        return docs;
    }

    /// How often each word stands in titles, texts and everyday words of clauses as it is written.
    Map<String, Integer> written() {
        return Collections.unmodifiableMap(written);
    }

    /// The one segment.
    LeafReader reader() {
        return reader;
    }
}
