package clausebook.index.lucene;

import clausebook.index.analysis.AnalysedClause;
import clausebook.index.analysis.CachedAnalyzer;
import clausebook.index.analysis.Expansions;
import clausebook.index.analysis.IndexedClauses;
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
public final class LuceneIndex {

    /// The number that is printed with a clause.
    public static final String NUMBER = "number";
    /// How many words a title of its own has; -1 for an item.
    public static final String TITLE_LENGTH = "titleLength";

    private static final double MEGABYTES_IN_MEMORY = 96;

    private final IndexedClauses clauses;
    private final LeafReader reader;
    private final Map<String, Integer> written;

    private LuceneIndex(IndexedClauses clauses, LeafReader reader, Map<String, Integer> written) {
        this.clauses = clauses;
        this.reader = reader;
        this.written = written;
    }

    public static LuceneIndex of(IndexedClauses clauses) {
        IndexWriterConfig settings = new IndexWriterConfig(clauses.language().analyzer())
                .setMergePolicy(new LogDocMergePolicy()).setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY).setUseCompoundFile(false).setSimilarity(FieldLengths.INSTANCE);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            Map<String, Integer> written = add(clauses, writer);
            writer.forceMerge(1);
            writer.commit();
            return new LuceneIndex(clauses, DirectoryReader.open(directory).leaves().getFirst().reader(), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds all clauses; what one was taken apart into is forgotten when Lucene has it, so that both need not fit into
    /// memory.
    ///
    /// @return how often each word stands as written
    private static Map<String, Integer> add(IndexedClauses clauses, IndexWriter writer) throws IOException {
        CachedAnalyzer cutter = new CachedAnalyzer(clauses.language());
        List<AnalysedClause> analysed = AnalysedClause.all(clauses, cutter);
        Expansions expansions = Expansions.of(clauses, analysed, cutter.numbers());
        ClauseDocument document = new ClauseDocument(cutter.numbers());
        for (int i = 0; i < analysed.size(); i++) {
            writer.addDocument(
                    document.filled(clauses.all().get(i), analysed.set(i, null), expansions.synonyms(i),
                            expansions.related(i)));
        }
        return cutter.counts();
    }

    public IndexedClauses clauses() {
        return clauses;
    }

    /// How often each word stands in titles, texts and everyday words of clauses as it is written.
    public Map<String, Integer> written() {
        return Collections.unmodifiableMap(written);
    }

    /// The one segment.
    public LeafReader reader() {
        return reader;
    }
}
