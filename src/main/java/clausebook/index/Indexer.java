package clausebook.index;

import clausebook.address.Address;
import clausebook.guide.Guide;
import clausebook.index.analysis.Language;
import clausebook.index.files.ClauseFiles;
import clausebook.index.files.Script;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Writes the search indexes: for each language one of what holds today, `search/en/`, and one of all other editions,
/// `search/en-earlier/`.
///
/// All files but the first and those of the clauses are named by their own bytes, so that a browser never mixes two
/// states of the site. The files of the clauses keep their names as long as the list of clauses is the same; whatever
/// state a browser has, it finds the right clause there, with its words of today.
public final class Indexer {

    private static final String SOURCE = "search index";

    private Indexer() {}

    /// All indexes of a guide.
    ///
    /// @param words in which short answers are told
    public static OutputTree index(Guide guide, Words words) {
        List<OutputFile> files = new ArrayList<>();
        for (Language language : Language.values()) {
            for (boolean earlier : new boolean[] {false, true}) {
                UnaryOperator<String> address = file -> Address.searchFile(language.code(), earlier, file);
                PreparedIndex.of(guide, language, earlier)
                        .map(prepared -> IndexFile.of(guide, words, prepared))
                        .ifPresent(index -> add(index, address, files));
            }
        }
        return new OutputTree(files);
    }

    private static void add(IndexFile index, UnaryOperator<String> address, List<OutputFile> files) {
        files.add(file(address.apply("index"), Script.of("index", index.data())));
        index.scripts().files().forEach((name, script) -> files.add(file(address.apply(name), script)));
        ClauseFiles shown = new ClauseFiles(index.clauses());
        List<byte[]> scripts = IntStream.range(0, shown.count()).parallel()
                .mapToObj(root -> Script.of("d", shown.file(root))).toList();
        for (int root = 0; root < scripts.size(); root++) {
            files.add(file(address.apply(index.folder() + "/d" + root), scripts.get(root)));
        }
    }

    private static OutputFile file(String path, byte[] script) {
        return new OutputFile(path, SOURCE, () -> script);
    }
}
