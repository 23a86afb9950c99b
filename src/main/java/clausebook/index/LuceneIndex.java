package clausebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
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

    /// The fields of a clause, the strongest first: their order is the same in the files for the page.
    static final String NAME = "name";
    static final String TEXT = "text";
    static final String ABOUT = "about";
    static final String NUMBER = "number";
    /// Everyday words for words of the title and text.
    static final String LIKE = "like";
    /// How many words a title of its own has; -1 for an item.
    static final String TITLE_LENGTH = "titleLength";

    private static final double MEGABYTES_IN_MEMORY = 96;
    private static final double FREQUENT = 0.02;
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, false);
    private static final FieldType KEYS = type(IndexOptions.DOCS_AND_FREQS, false, false);
    private static final FieldType PLAIN = type(IndexOptions.DOCS, false, true);

    private final ClauseDocs docs;
    private final LeafReader reader;

    private LuceneIndex(ClauseDocs docs, LeafReader reader) {
        this.docs = docs;
        this.reader = reader;
    }

    static LuceneIndex of(ClauseDocs docs) {
        Thesaurus thesaurus = Thesaurus.of(docs.language()).without(frequent(docs));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig settings = new IndexWriterConfig(docs.language().analyzer()).setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler()).setRAMBufferSizeMB(MEGABYTES_IN_MEMORY).setUseCompoundFile(false)
                .setSimilarity(FieldLengths.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            for (ClauseDoc doc : docs.docs()) {
                writer.addDocument(document(doc, thesaurus, docs.language().analyzer()));
            }
            writer.forceMerge(1);
            writer.commit();
            return new LuceneIndex(docs, DirectoryReader.open(directory).leaves().getFirst().reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stems that stand in more than a few clauses: who types them finds enough without everyday words, and their lists would be long.
    private static Set<String> frequent(ClauseDocs docs) {
        Map<String, Integer> times = new HashMap<>();
        for (ClauseDoc doc : docs.docs()) {
            new HashSet<>(Words.stems(doc.title() + "\n" + doc.text(), docs.language().analyzer()))
                    .forEach(stem -> times.merge(stem, 1, Integer::sum));
        }
        int most = (int) (docs.docs().size() * FREQUENT);
        times.values().removeIf(often -> often <= most);
        return Set.copyOf(times.keySet());
    }

    private static Document document(ClauseDoc doc, Thesaurus thesaurus, Analyzer analyzer) {
        Document document = new Document();
        document.add(new Field(NAME, doc.title(), WORDS));
        document.add(new Field(TEXT, doc.searched(), WORDS));
        doc.about().forEach(key -> document.add(new Field(ABOUT, key, KEYS)));
        List<String> stems = Words.stems(doc.title() + "\n" + doc.searched(), analyzer);
        thesaurus.alsoFor(stems).forEach(stem -> document.add(new Field(LIKE, stem, PLAIN)));
        if (!doc.number().isEmpty()) {
            document.add(new Field(NUMBER, doc.number(), PLAIN));
        }
        int length = doc.titled() ? Words.stems(doc.title(), analyzer).size() : -1;
        document.add(new NumericDocValuesField(TITLE_LENGTH, length));
        return document;
    }

    private static FieldType type(IndexOptions options, boolean tokenized, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(tokenized);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    ClauseDocs docs() {
        return docs;
    }

    /// The one segment.
    LeafReader reader() {
        return reader;
    }
}
