package clausebook.pipeline;

import clausebook.address.SitePage;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.index.Indexer;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import clausebook.render.part.Book;
import clausebook.publish.Progress;
import clausebook.publish.Published;
import clausebook.publish.Publisher;
import clausebook.publish.SiteDifference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The site as a build would publish it, of which a file is made when somebody asks for it. Many threads may ask.
///
/// The files of its search are made all at once, and only when the first of them is asked for.
public final class ShownSite {

    private final Guide guide;
    private final Path templates;
    private final OutputTree tree;
    private final Map<String, OutputFile> files;
    private final String version;
    private final Supplier<OutputTree> index;
    private final Supplier<Map<String, OutputFile>> search;

    ShownSite(Book book, Path templates, OutputTree tree, String version) {
        this.version = version;
        this.guide = book.guide();
        this.templates = templates;
        this.tree = tree;
        this.files = byPath(tree);
        this.index = new OnFirstUse<>(() -> Indexer.index(book.guide(), book.words()));
        this.search = new OnFirstUse<>(() -> byPath(index.get()));
    }

    /// Of two files with one path, which stop a build, the first is shown.
    private static Map<String, OutputFile> byPath(OutputTree tree) {
        Map<String, OutputFile> byPath = new LinkedHashMap<>();
        tree.files().forEach(file -> byPath.putIfAbsent(file.path(), file));
        return byPath;
    }

    /// By what bytes of the content it was made, and for which day.
    public String version() {
        return version;
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

    /// What publishing it would change in a folder; empty, with a problem, where a page can't be drawn.
    ///
    /// @throws IOException where the folder can't be read
    public Optional<SiteDifference> difference(Path out, SiteDifference.Wanted wanted, Problems problems)
            throws IOException {
        List<OutputFile> all = OutputTree.of(tree, index.get()).files();
        try {
            return new Drawing(guide, templates, problems).draw(() -> Optional.of(between(out, all, wanted)));
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    private static SiteDifference between(Path out, List<OutputFile> all, SiteDifference.Wanted wanted) {
        try {
            return SiteDifference.between(out, all, wanted);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Publishes it, as a build does; empty, with problems, where that is not possible, and the folder as it was.
    ///
    /// @param keepsOthers whether what is not ours in the folder goes over into the new site, or stops it
    public Optional<Published> publish(Path out, boolean keepsOthers, Problems problems) {
        return new Drawing(guide, templates, problems).draw(
                () -> new Publisher(out, keepsOthers, problems, Progress.SILENT).publish(tree, index));
    }
}
