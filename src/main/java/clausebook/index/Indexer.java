package clausebook.index;

import clausebook.address.Address;
import clausebook.guide.Guide;
import clausebook.index.analysis.IndexedClauses;
import clausebook.index.analysis.Language;
import clausebook.index.files.BlockStarts;
import clausebook.index.files.ClauseFiles;
import clausebook.index.files.FilterFiles;
import clausebook.index.files.NameFiles;
import clausebook.index.files.NearFile;
import clausebook.index.files.Script;
import clausebook.index.files.SortedBlocks;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Writes the search indexes: for each language one of what holds today, `search/en/`, and one of all other editions,
/// `search/en-earlier/`.
///
/// All files but the first are in a folder named by their content, so that a browser never mixes two states of the
/// site.
public final class Indexer {

    /// Up to this many clauses and items the page loads what it needs to count them by audience, duty and topic without
    /// being asked.
    private static final int COUNTED_AT_ONCE = 3_000;
    private static final int TOPICS_COUNTED_AT_ONCE = 2_000;
    private static final int LETTERS_OF_HASH = 10;

    private Indexer() {}

    /// All indexes of a guide.
    public static OutputTree index(Guide guide) {
        List<OutputFile> files = new ArrayList<>();
        for (Language language : Language.values()) {
            for (boolean earlier : new boolean[] {false, true}) {
                UnaryOperator<String> address = file -> Address.searchFile(language.code(), earlier, file);
                PreparedIndex.of(guide, language, earlier).map(prepared -> Begun.of(guide, prepared))
                        .ifPresent(begun -> add(begun, address, files));
            }
        }
        return new OutputTree(files);
    }

    private static void add(Begun begun, UnaryOperator<String> address, List<OutputFile> files) {
        ClauseFiles shown = new ClauseFiles(begun.clauses());
        add("d", shown.count(), shown::file, begun.scripts());
        String hash = hash(begun.scripts());
        begun.first().put(IndexFile.FOLDER, hash);
        byte[] first = Script.of("index", begun.first());
        files.add(new OutputFile(address.apply("index"), "search index", () -> first));
        begun.scripts().forEach((name, bytes) -> files
                .add(new OutputFile(address.apply(hash + "/" + name), "search index", () -> bytes)));
    }

    /// An index without its clauses, which are many: what they are not needed for can be forgotten before they are
    /// written.
    ///
    /// @param first what the first file says
    private record Begun(IndexedClauses clauses, Map<String, Object> first, Map<String, byte[]> scripts) {

        static Begun of(Guide guide, PreparedIndex prepared) {
            IndexedClauses clauses = prepared.index().clauses();
            int size = clauses.all().size();
            SortedBlocks spelling = prepared.lexicon().spelling().files();
            IndexFile index =
                    new IndexFile(prepared, spelling, size <= TOPICS_COUNTED_AT_ONCE, size <= COUNTED_AT_ONCE);
            return new Begun(clauses, index.data(), scripts(guide, prepared, spelling));
        }

        private static Map<String, byte[]> scripts(Guide guide, PreparedIndex prepared, SortedBlocks spelling) {
            FilterFiles filters = new FilterFiles(prepared.index().clauses(), prepared.aliases());
            NameFiles names = new NameFiles(prepared.aliases());
            Map<String, byte[]> scripts = new LinkedHashMap<>();
            add("t", prepared.files().terms().pieces(), scripts);
            add("i", new BlockStarts(prepared.files().terms()).further(), scripts);
            add("p", prepared.files().positions(), scripts);
            add("w", spelling.pieces(), scripts);
            add("n", names.files(), scripts);
            add("e", List.of(new NearFile(guide).entries()), scripts);
            add("f", List.of(filters.dutiesAndAudiences(), filters.topics(), names.councils()), scripts);
            return scripts;
        }
    }

    private static void add(String kind, List<?> pieces, Map<String, byte[]> scripts) {
        add(kind, pieces.size(), pieces::get, scripts);
    }

    /// Made on all cores, kept in their order.
    private static void add(String kind, int many, IntFunction<Object> data, Map<String, byte[]> scripts) {
        List<byte[]> made =
                IntStream.range(0, many).parallel().mapToObj(i -> Script.of(kind + i, data.apply(i))).toList();
        for (int i = 0; i < many; i++) {
            scripts.put(kind + i, made.get(i));
        }
    }

    private static String hash(Map<String, byte[]> scripts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            scripts.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS_OF_HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
