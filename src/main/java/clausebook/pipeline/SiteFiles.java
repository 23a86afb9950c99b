package clausebook.pipeline;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.diagnostic.Problems;
import clausebook.export.Exporter;
import clausebook.index.SearchScript;
import clausebook.output.OutputTree;
import clausebook.publish.FolderFiles;
import clausebook.render.part.Book;
import java.nio.file.Path;
import java.util.Optional;

/// Every file of a site but those of its index: what a build publishes and what a preview shows are these.
final class SiteFiles {

    private SiteFiles() {}

    /// @param pages     the site's pages
    /// @param templates the folder of templates, with assets and scripts
    /// @param handbook  pages to publish under `tool/`; empty for none
    static OutputTree of(Book book, OutputTree pages, Path templates, Optional<Path> handbook, Problems problems) {
        OutputTree script = SearchScript.of(templates, problems);
        OutputTree data = Exporter.export(book.guide(), book.words());
        OutputTree assets = files(templates.resolve("assets"), Address.ASSETS, problems);
        OutputTree tool = handbook.map(folder -> files(folder, SitePage.HANDBOOK.folder(), problems))
                .orElse(OutputTree.EMPTY);
        return OutputTree.of(pages, script, data, assets, tool);
    }

    private static OutputTree files(Path folder, String prefix, Problems problems) {
        return new OutputTree(FolderFiles.under(folder, prefix, problems));
    }
}
