package clausebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
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

    private final ClauseDocs docs;
    private final LeafReader reader;
    private final Map<String, Integer> written;

    private LuceneIndex(ClauseDocs docs, LeafReader reader, Map<String, Integer> written) {
        this.docs = docs;
        this.reader = reader;
        this.written = written;
    }

    static LuceneIndex of(ClauseDocs docs) {
        IndexWriterConfig settings = new IndexWriterConfig(docs.language().analyzer())
                .setMergePolicy(new LogDocMergePolicy()).setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY).setUseCompoundFile(false).setSimilarity(FieldLengths.INSTANCE);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            Map<String, Integer> written = add(docs, writer);
            writer.forceMerge(1);
            writer.commit();
            return new LuceneIndex(docs, DirectoryReader.open(directory).leaves().getFirst().reader(), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds all clauses; what one was taken apart into is forgotten when Lucene has it, so that both need not fit into
    /// memory.
    ///
    /// @return how often each word stands as written
    private static Map<String, Integer> add(ClauseDocs docs, IndexWriter writer) throws IOException {
        Cutter cutter = new Cutter(docs.language());
        List<Analysed> analysed = Analysed.all(docs, cutter);
        Further further = Further.of(docs, analysed, cutter.numbers());
        ClauseDocument document = new ClauseDocument(cutter.numbers());
        for (int i = 0; i < analysed.size(); i++) {
            writer.addDocument(
                    document.filled(docs.docs().get(i), analysed.set(i, null), further.like(i), further.kin(i)));
        }
        return cutter.counts();
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
