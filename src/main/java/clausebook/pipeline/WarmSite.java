package clausebook.pipeline;

import clausebook.check.CheckMemory;
import clausebook.derive.Deriver;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.guide.Guide;
import clausebook.guide.LinkedCorpus;
import clausebook.load.FolderSource;
import clausebook.load.HeldSource;
import clausebook.load.LoadMemory;
import clausebook.output.OutputTree;
import clausebook.render.Renderer;
import clausebook.render.engine.Templates;
import clausebook.render.part.Book;
import clausebook.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The stages of a build for a folder that is looked at again and again: what has not changed since the last look is
/// not read and not checked again. For one thread.
public final class WarmSite {

    private final Path content;
    private final Path templates;
    private final LoadMemory loaded = new LoadMemory();
    private final CheckMemory checked = new CheckMemory();
    private final TemplatesMemory drawing;
    private Optional<HeldSource> held = Optional.empty();
    private LocalDate date;

    /// @param content   the folder of the content
    /// @param templates the folder of templates and words
    public WarmSite(Path content, Path templates) {
        this.content = content;
        this.templates = templates;
        this.drawing = new TemplatesMemory(templates);
    }

    /// What a look at the folder found.
    ///
    /// @param site     empty where a build would publish nothing
    /// @param problems as `check` and `build` tell them
    public record Look(Optional<ShownSite> site, List<Problem> problems) {

        public Look {
            problems = List.copyOf(problems);
        }
    }

    /// Looks for the site of a day; empty where nothing has changed since the last look.
    public Optional<Look> look(LocalDate today) {
        Problems problems = new Problems();
        try {
            HeldSource source = hold();
            if (loaded.holds(source) && drawing.holds() && today.equals(date)) {
                return Optional.empty();
            }
            date = null;
            Optional<ShownSite> site = site(source, today, problems);
            // only now: a look that failed is made again
            date = today;
            return Optional.of(new Look(site, problems.inOrder()));
        } catch (IOException _) {
            // the folder is not there just now, or can't be listed: a load that starts anew finds the words for it
            date = null;
            new Pipeline(problems).check(content);
            return Optional.of(new Look(Optional.empty(), problems.inOrder()));
        }
    }

    private HeldSource hold() throws IOException {
        FolderSource folder = new FolderSource(content);
        HeldSource now = held.isPresent() ? HeldSource.of(folder, held.get()) : HeldSource.of(folder);
        held = Optional.of(now);
        return now;
    }

    private Optional<ShownSite> site(HeldSource source, LocalDate today, Problems problems) {
        Optional<LinkedCorpus> linked = new Pipeline(problems).check(source, loaded, checked);
        if (linked.isEmpty()) {
            return Optional.empty();
        }
        Guide guide = Deriver.derive(linked.get(), today);
        Drawing drawn = new Drawing(guide, templates, problems);
        Optional<Words> words = drawn.words();
        Optional<Templates> parsed = drawing.read(problems);
        return words.isEmpty() || parsed.isEmpty()
                ? Optional.empty()
                : drawn.draw(() -> shown(new Book(guide, words.get(), false), parsed.get(),
                        source.version() + "-" + today, problems));
    }

    private Optional<ShownSite> shown(Book book, Templates parsed, String version, Problems problems) {
        OutputTree files = SiteFiles.of(book, Renderer.render(book, parsed), templates, Optional.empty(), problems);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new ShownSite(book, templates, files, version));
    }
}
