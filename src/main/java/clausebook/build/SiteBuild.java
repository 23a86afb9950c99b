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
import clausebook.index.Indexer;
import clausebook.index.SearchScript;
import clausebook.link.CorpusLinker;
import clausebook.load.ChangedSource;
import clausebook.load.ContentSource;
import clausebook.load.FolderSource;
import clausebook.load.Loader;
import clausebook.load.WordsFile;
import clausebook.output.OutputTree;
import clausebook.publish.FolderFiles;
import clausebook.publish.NewFolder;
import clausebook.publish.Progress;
import clausebook.publish.Published;
import clausebook.publish.Publisher;
import clausebook.render.Renderer;
import clausebook.render.TemplateFault;
import clausebook.render.part.Book;
import clausebook.renew.ChangeReport;
import clausebook.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

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
    /// @param keepsOthers whether what is not ours in the folder `out` goes over into the new site, or stops the build
    public record Folders(Path content, Path templates, Optional<Path> handbook, Path out, LocalDate date,
            boolean keepsOthers) {

        /// Stops where the folder holds what is not ours.
        public Folders(Path content, Path templates, Optional<Path> handbook, Path out, LocalDate date) {
            this(content, templates, handbook, out, date, false);
        }
    }

    /// What a build made.
    public record Built(Guide guide, Published published) {}

    /// Reads, checks and publishes; empty, with problems, where something is wrong, and then the old site stays as it
    /// was.
    public Optional<Built> build(Folders folders, Progress progress) {
        return guide(folders.content(), folders.date()).flatMap(guide -> words(guide, folders.templates())
                .flatMap(words -> publish(new Book(guide, words, folders.handbook().isPresent()), folders, progress)));
    }

    /// Reads and checks the content; empty where it has an error.
    public Optional<LinkedCorpus> check(Path content) {
        return check(new FolderSource(content));
    }

    /// Reads and checks the content as it would be with some files changed, by their paths from its root; nothing is
    /// written.
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
        return new EditionComparison(guide, guide.find(to.policy().id()).orElseThrow()).between(from, to);
    }

    /// Writes the papers of a meeting into a new folder; empty, with problems, where that can't be done, and then
    /// nothing is written.
    ///
    /// @param out missing, or empty
    public Optional<Integer> pack(Guide guide, EditionChanges changes, Path templates, Path out) {
        return words(guide,
                templates).map(
                        words -> new Book(guide, words, false))
                .flatMap(
                        book -> told(guide,
                                () -> Renderer
                                        .papers(book, changes, MarkedText.clean(guide, changes.to()),
                                                MarkedText.of(guide, changes), templates, problems)
                                        .flatMap(
                                                drawn -> NewFolder.write(
                                                        OutputTree.of(drawn.pages(), DocxFiles.of(drawn.papers()),
                                                                new OutputTree(FolderFiles.under(
                                                                        templates.resolve("papers"), "", problems))),
                                                        out, problems))));
    }

    /// What changed, in the words of the interface; empty, with problems, where the words are faulty.
    ///
    /// @param templates the folder that holds the words
    public Optional<ChangeReport> told(Guide guide, EditionChanges changes, Path templates) {
        return words(guide, templates)
                .flatMap(words -> told(guide, () -> Optional.of(ChangeReport.of(changes, words))));
    }

    private Optional<Words> words(Guide guide, Path templates) {
        return WordsFile.read(templates, guide.site().language(), problems);
    }

    /// A template that does not fit, or a word that is missing, shows only while something is drawn, and is its
    /// author's mistake, not the program's.
    private <T> Optional<T> told(Guide guide, Supplier<Optional<T>> drawing) {
        try {
            return drawing.get();
        } catch (TemplateFault fault) {
            problems.add(fault.problem());
        } catch (Words.MissingWordsException missing) {
            problems.add(WordsFile.missing(guide.site().language(), missing));
        }
        return Optional.empty();
    }

    private Optional<LinkedCorpus> check(ContentSource content) {
        return Loader.load(content, problems).map(draft -> Checker.check(draft, problems))
                .map(corpus -> CorpusLinker.link(corpus, problems)).filter(_ -> !problems.hasErrors());
    }

    private Optional<Built> publish(Book book, Folders folders, Progress progress) {
        Guide guide = book.guide();
        CompletableFuture<OutputTree> index = CompletableFuture.supplyAsync(() -> Indexer.index(guide));
        Publisher publisher = new Publisher(folders.out(), folders.keepsOthers(), problems, progress);
        return told(guide, () -> publisher.publish(tree(book, folders), () -> ready(index))
                .map(published -> new Built(guide, published)));
    }

    /// The search index is made by one thread, which takes a quarter of a large build: the others draw pages meanwhile.
    private static OutputTree ready(CompletableFuture<OutputTree> index) {
        try {
            return index.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException thrown ? thrown : fault;
        }
    }

    private OutputTree tree(Book book, Folders folders) {
        return OutputTree.of(Renderer.render(book, folders.templates(), problems),
                SearchScript.of(folders.templates(), problems), Exporter.export(book.guide(), book.words()),
                assets(folders), handbook(folders));
    }

    private OutputTree assets(Folders folders) {
        return new OutputTree(FolderFiles.under(folders.templates().resolve("assets"), "assets", problems));
    }

    private OutputTree handbook(Folders folders) {
        return new OutputTree(
                folders.handbook().map(folder -> FolderFiles.under(folder, "tool", problems)).orElse(List.of()));
    }
}
