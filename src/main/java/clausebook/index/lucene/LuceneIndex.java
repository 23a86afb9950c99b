package clausebook.index.lucene;

import clausebook.index.analysis.AnalysedClauses;
import clausebook.index.analysis.Expansions;
import clausebook.index.analysis.IndexedClauses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
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
    private final Set<String> apart;

    private LuceneIndex(IndexedClauses clauses, LeafReader reader, AnalysedClauses analysed) {
        this.clauses = clauses;
        this.reader = reader;
        this.written = analysed.written();
        this.apart = analysed.apart();
    }

    public static LuceneIndex of(IndexedClauses clauses) {
        IndexWriterConfig settings = new IndexWriterConfig(clauses.language().analyzer())
                .setMergePolicy(new LogDocMergePolicy()).setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY).setUseCompoundFile(false).setSimilarity(FieldLengths.INSTANCE);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            AnalysedClauses analysed = add(clauses, writer);
            writer.forceMerge(1);
            writer.commit();
            return new LuceneIndex(clauses, DirectoryReader.open(directory).leaves().getFirst().reader(), analysed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds all clauses; what one was taken apart into is forgotten when Lucene has it, so that both need not fit into
    /// memory.
    private static AnalysedClauses add(IndexedClauses clauses, IndexWriter writer) throws IOException {
        AnalysedClauses analysed = AnalysedClauses.of(clauses);
        Expansions expansions = Expansions.of(clauses, analysed.all(), analysed.numbers());
        ClauseDocument document = new ClauseDocument(analysed.numbers());
        for (int i = 0; i < clauses.all().size(); i++) {
            writer.addDocument(
                    document.filled(clauses.all().get(i), analysed.all().set(i, null), expansions.synonyms(i),
                            expansions.related(i)));
        }
        return analysed;
    }

    public IndexedClauses clauses() {
        return clauses;
    }

    /// How often each word stands in titles, texts and everyday words of clauses as it is written.
    public Map<String, Integer> written() {
        return Collections.unmodifiableMap(written);
    }

    /// Stems of words in one that most clauses write in two: see [AnalysedClauses#apart].
    public Set<String> apart() {
        return apart;
    }

    /// True where a word stands in some clause, or is one of those that clauses are found by.
    public boolean hasWord(String stem) {
        return SearchField.OF_WORDS.stream().anyMatch(field -> often(field.key(), stem) > 0);
    }

    /// In how many clauses and items a term stands.
    public int often(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one segment.
    public LeafReader reader() {
        return reader;
    }
}
