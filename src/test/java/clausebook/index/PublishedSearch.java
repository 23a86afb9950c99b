package clausebook.index;

import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import clausebook.render.EnglishBook;
import clausebook.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The search page of a guide with its script, style and index, as a build publishes them, and nothing else of the
/// site.
final class PublishedSearch {

    /// As the build makes them, with small scripts; without a build their sources.
    private static final Path TEMPLATES = Path.of(System.getProperty("clausebook.templates", "templates"));

    private PublishedSearch() {}

    static Path write(Guide guide, Path folder) throws IOException {
        Problems problems = new Problems();
        OutputTree pages = Renderer.render(EnglishBook.of(guide), TEMPLATES, problems);
        OutputTree search =
                OutputTree.of(Indexer.index(guide, EnglishBook.words()), SearchScript.of(TEMPLATES, problems));
        for (OutputFile file : pages.files()) {
            if (file.path().equals("search.html") || file.path().equals("a-z.html")) {
                write(file, folder);
            }
        }
        for (OutputFile file : search.files()) {
            write(file, folder);
        }
        for (String style : new String[] {"clausebook.css", "search.css", "icon.svg"}) {
            Files.copy(TEMPLATES.resolve("assets").resolve(style), folder.resolve("assets").resolve(style));
        }
        if (problems.hasErrors()) {
            throw new IllegalStateException(problems.inOrder().toString());
        }
        return folder;
    }

    private static void write(OutputFile file, Path folder) throws IOException {
        Path path = folder.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.write(path, file.bytes().make());
    }
}
