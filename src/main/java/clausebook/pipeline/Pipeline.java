package clausebook.pipeline;

import clausebook.check.Answers;
import clausebook.check.CheckMemory;
import clausebook.check.Checker;
import clausebook.corpus.Corpus;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Problems;
import clausebook.draft.Draft;
import clausebook.guide.Guide;
import clausebook.guide.LinkedCorpus;
import clausebook.index.Indexer;
import clausebook.link.CorpusLinker;
import clausebook.load.ContentSource;
import clausebook.load.FolderSource;
import clausebook.load.HeldSource;
import clausebook.load.LoadMemory;
import clausebook.load.Loader;
import clausebook.output.OutputTree;
import clausebook.publish.Progress;
import clausebook.publish.Published;
import clausebook.publish.Publisher;
import clausebook.render.Renderer;
import clausebook.render.part.Book;
import clausebook.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The line of stages, one a line. A stage that gives nothing stops the run, and has told why.
///
/// Load, check and link all run before a build stops, so that an author sees every problem at once.
public final class Pipeline {

    private final Problems problems;

    /// @param problems gathers what is wrong; with an error in it nothing is published
    public Pipeline(Problems problems) {
        this.problems = problems;
    }

    /// Where to read and write.
    ///
    /// @param handbook pages to publish under `tool/`; empty for none
    /// @param date        the day for which editions lead and reviews are overdue
    /// @param keepsOthers whether what is not ours in the folder `out` goes over into the new site, or stops the build
    public record Folders(Path content, Path templates, Optional<Path> handbook, Path out, LocalDate date,
            boolean keepsOthers) {

        /// Stops where the folder holds what is not ours.
        public Folders(Path content, Path templates, Optional<Path> handbook, Path out, LocalDate date) {
            this(content, templates, handbook, out, date, false);
        }
    }

    /// What a build made.
    ///
    /// @param state what tells its site from any later one; empty where the old site stayed
    public record Built(Guide guide, Published published, Optional<String> state) {}

    /// Content → site. Reads, checks and publishes; empty, with problems, where something is wrong, and then the old
    /// site stays as it was.
    public Optional<Built> build(Folders folders, Progress progress) {
        Optional<Guide> guide = guide(folders.content(), folders.date());
        if (guide.isEmpty()) {
            return Optional.empty();
        }
        Drawing drawing = new Drawing(guide.get(), folders.templates(), problems);
        Optional<Words> words = drawing.words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Book book = new Book(guide.get(), words.get(), folders.handbook().isPresent());
        return drawing.draw(() -> publish(book, folders, progress));
    }

    /// Content → what follows from it on a day; empty where it has an error.
    public Optional<Guide> guide(Path content, LocalDate date) {
        return guide(new FolderSource(content), date);
    }

    /// The same for content that is only going to be written.
    public Optional<Guide> guide(ContentSource content, LocalDate date) {
        return check(content).map(sound -> Deriver.derive(sound, date));
    }

    /// Content → checked content; empty where it has an error.
    public Optional<LinkedCorpus> check(Path content) {
        return check(new FolderSource(content));
    }

    /// The same for content that stands elsewhere than in a folder, or that is only going to be written.
    public Optional<LinkedCorpus> check(ContentSource content) {
        return linked(Loader.load(content, problems), new CheckMemory());
    }

    /// The same for files of which most were read and checked before.
    Optional<LinkedCorpus> check(HeldSource content, LoadMemory loaded, CheckMemory checked) {
        return linked(Loader.load(content, loaded, problems), checked);
    }

    private Optional<LinkedCorpus> linked(Optional<Draft> draft, CheckMemory checked) {
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        Corpus corpus = Checker.check(draft.get(), checked, problems);
        LinkedCorpus linked = CorpusLinker.link(corpus, problems);
        Answers.tellVain(corpus, problems);
        return problems.hasErrors() ? Optional.empty() : Optional.of(linked);
    }

    /// The search index is made by one thread, which takes a quarter of a large build: the others draw pages meanwhile.
    private Optional<Built> publish(Book book, Folders folders, Progress progress) {
        Guide guide = book.guide();
        CompletableFuture<OutputTree> index = CompletableFuture.supplyAsync(() -> Indexer.index(guide, book.words()));
        OutputTree pages = Renderer.render(book, folders.templates(), problems);
        OutputTree site = SiteFiles.of(book, pages, folders.templates(), folders.handbook(), problems);
        Publisher publisher = new Publisher(folders.out(), folders.keepsOthers(), problems, progress);
        return publisher.publish(site, () -> ready(index))
                .map(published -> new Built(guide, published, publisher.state()));
    }

    private static OutputTree ready(CompletableFuture<OutputTree> index) {
        try {
            return index.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException thrown ? thrown : fault;
        }
    }
}
