package clausebook.pipeline;

import clausebook.address.SitePage;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.index.Indexer;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The site as a build would publish it, of which a file is made when somebody asks for it. Many threads may ask.
///
/// The files of its search are made all at once, and only when the first of them is asked for.
public final class ShownSite {

    private final Guide guide;
    private final Path templates;
    private final Map<String, OutputFile> files;
    private final Supplier<Map<String, OutputFile>> search;

    ShownSite(Guide guide, Path templates, OutputTree files) {
        this.guide = guide;
        this.templates = templates;
        this.files = byPath(files);
        this.search = new OnFirstUse<>(() -> byPath(Indexer.index(guide)));
    }

    /// Of two files with one path, which stop a build, the first is shown.
    private static Map<String, OutputFile> byPath(OutputTree tree) {
        Map<String, OutputFile> byPath = new LinkedHashMap<>();
        tree.files().forEach(file -> byPath.putIfAbsent(file.path(), file));
        return byPath;
    }

    /// What the site tells.
    public Guide guide() {
        return guide;
    }

    /// True where a build would write a file of this path; false as well for the files of the search, as long as none
    /// of them was asked for.
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /// The bytes that a build would write; empty where the site has no such file, or, with a problem, where it can't
    /// be drawn.
    public Optional<byte[]> file(String path, Problems problems) {
        boolean searched = path.startsWith(SitePage.SEARCH.folder()) && !files.containsKey(path);
        OutputFile file = searched ? search.get().get(path) : files.get(path);
        return file == null
                ? Optional.empty()
                : new Drawing(guide, templates, problems).draw(() -> Optional.of(file.bytes().make()));
    }
}
