package clausebook.build;

import clausebook.check.Checker;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.export.Exporter;
import clausebook.guide.Guide;
import clausebook.guide.LinkedCorpus;
import clausebook.link.CorpusLinker;
import clausebook.load.FolderSource;
import clausebook.load.Loader;
import clausebook.output.OutputTree;
import clausebook.publish.FolderFiles;
import clausebook.publish.Progress;
import clausebook.publish.Published;
import clausebook.publish.Publisher;
import clausebook.render.Renderer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The line of stages, one line each.
///
/// Load, check and link all run before a build stops, so that an author sees every problem at once.
public final class SiteBuild {

    private final Problems problems;

    /// @param problems gathers what is wrong; with an error in it nothing is published
    public SiteBuild(Problems problems) {
        this.problems = problems;
    }

    /// Where to read and write.
    ///
    /// @param handbook pages to publish under `tool/`; empty for none
    /// @param date     the day for which editions lead and reviews are overdue
    public record Folders(Path content, Path templates, Optional<Path> handbook, Path out, LocalDate date) {}

    /// What a build made.
    public record Built(Guide guide, Published published) {}

    /// Reads, checks and publishes; empty, with problems, where something is wrong, and then the old site stays as it was.
    public Optional<Built> build(Folders folders, Progress progress) {
        return check(folders.content()).map(linked -> Deriver.derive(linked, folders.date()))
                .flatMap(guide -> publish(guide, folders, progress));
    }

    /// Reads and checks the content; empty where it has an error.
    public Optional<LinkedCorpus> check(Path content) {
        return Loader.load(new FolderSource(content), problems).map(draft -> Checker.check(draft, problems))
                .map(corpus -> CorpusLinker.link(corpus, problems)).filter(_ -> !problems.hasErrors());
    }

    private Optional<Built> publish(Guide guide, Folders folders, Progress progress) {
        OutputTree tree = OutputTree.of(Renderer.render(guide, folders.templates(), problems), Exporter.export(guide),
                new OutputTree(FolderFiles.under(folders.templates().resolve("assets"), "assets", problems)), handbook(folders));
        return Publisher.publish(tree, folders.out(), problems, progress).map(published -> new Built(guide, published));
    }

    private OutputTree handbook(Folders folders) {
        return new OutputTree(folders.handbook().map(folder -> FolderFiles.under(folder, "tool", problems)).orElse(List.of()));
    }
}
