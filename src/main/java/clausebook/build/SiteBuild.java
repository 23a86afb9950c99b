package clausebook.build;

import clausebook.check.Checker;
import clausebook.derive.Deriver;
import clausebook.derive.change.EditionComparison;
import clausebook.derive.change.MarkedText;
import clausebook.diagnostic.Problems;
import clausebook.docx.DocxFiles;
import clausebook.export.Exporter;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Finding;
import clausebook.guide.Guide;
import clausebook.guide.LinkedCorpus;
import clausebook.guide.PolicyGuide;
import clausebook.index.Indexer;
import clausebook.index.SearchScript;
import clausebook.link.CorpusLinker;
import clausebook.load.ChangedSource;
import clausebook.load.ContentSource;
import clausebook.load.FolderSource;
import clausebook.load.Loader;
import clausebook.output.OutputTree;
import clausebook.publish.FolderFiles;
import clausebook.publish.NewFolder;
import clausebook.publish.Progress;
import clausebook.publish.Published;
import clausebook.publish.Publisher;
import clausebook.render.Renderer;
import clausebook.render.TemplateFault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

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
        return guide(folders.content(), folders.date()).flatMap(guide -> publish(guide, folders, progress));
    }

    /// Reads and checks the content; empty where it has an error.
    public Optional<LinkedCorpus> check(Path content) {
        return check(new FolderSource(content));
    }

    /// Reads and checks the content as it would be with some files changed, by their paths from its root; nothing is written.
    public Optional<LinkedCorpus> checkWith(Path content, Map<String, byte[]> changed) {
        return check(new ChangedSource(new FolderSource(content), changed));
    }

    /// Reads and checks the content, and derives what follows from it on a day; empty where it has an error.
    public Optional<Guide> guide(Path content, LocalDate date) {
        return check(content).map(linked -> Deriver.derive(linked, date));
    }

    /// The reviews that are overdue, near or unknown on a day.
    public static List<Finding> reviews(LinkedCorpus linked, LocalDate date) {
        return Deriver.reviews(linked, date);
    }

    /// What changed from one edition to a later one of its policy.
    public static EditionChanges changes(Guide guide, EditionGuide from, EditionGuide to) {
        PolicyGuide policy = guide.find(to.council().id()).orElseThrow().policies().stream()
                .filter(found -> found.policy().id().equals(to.policy().id())).findFirst().orElseThrow();
        return new EditionComparison(guide, policy).between(from, to);
    }

    /// Writes the papers of a meeting into a new folder; empty, with problems, where that can't be done, and then nothing is written.
    ///
    /// @param out missing, or empty
    public Optional<Integer> pack(Guide guide, EditionChanges changes, Path templates, Path out) {
        try {
            return Renderer
                    .papers(guide, changes, MarkedText.clean(guide, changes.to()), MarkedText.of(guide, changes), templates, problems)
                    .flatMap(drawn -> NewFolder.write(OutputTree.of(drawn.pages(), DocxFiles.of(drawn.papers()), new OutputTree(
                            FolderFiles.under(templates.resolve("papers"), "", problems))), out, problems));
        } catch (TemplateFault fault) {
            problems.add(fault.problem());
            return Optional.empty();
        }
    }

    private Optional<LinkedCorpus> check(ContentSource content) {
        return Loader.load(content, problems).map(draft -> Checker.check(draft, problems))
                .map(corpus -> CorpusLinker.link(corpus, problems)).filter(_ -> !problems.hasErrors());
    }

    /// A template that does not fit shows only while a page is drawn, and is its author's mistake, not the program's.
    private Optional<Built> publish(Guide guide, Folders folders, Progress progress) {
        try {
            CompletableFuture<OutputTree> index = CompletableFuture.supplyAsync(() -> Indexer.index(guide));
            return Publisher.publish(tree(guide, folders), () -> ready(index), folders.out(), problems, progress)
                    .map(published -> new Built(guide, published));
        } catch (TemplateFault fault) {
            problems.add(fault.problem());
            return Optional.empty();
        }
    }

    /// The search index is made by one thread, which takes a quarter of a large build: the others draw pages meanwhile.
    private static OutputTree ready(CompletableFuture<OutputTree> index) {
        try {
            return index.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException thrown ? thrown : fault;
        }
    }

    private OutputTree tree(Guide guide, Folders folders) {
        return OutputTree.of(Renderer.render(guide, folders.templates(), folders.handbook().isPresent(), problems),
                SearchScript.of(folders.templates(), problems), Exporter.export(guide), assets(folders), handbook(folders));
    }

    private OutputTree assets(Folders folders) {
        return new OutputTree(FolderFiles.under(folders.templates().resolve("assets"), "assets", problems));
    }

    private OutputTree handbook(Folders folders) {
        return new OutputTree(folders.handbook().map(folder -> FolderFiles.under(folder, "tool", problems)).orElse(List.of()));
    }
}
