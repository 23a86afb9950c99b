package clausebook.pipeline;

import clausebook.derive.change.MarkedText;
import clausebook.diagnostic.Problems;
import clausebook.docx.DocxFiles;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.MarkedLine;
import clausebook.output.OutputTree;
import clausebook.publish.FolderFiles;
import clausebook.publish.NewFolder;
import clausebook.render.Renderer;
import clausebook.render.Renderer.Drawn;
import clausebook.render.part.Book;
import clausebook.renew.ChangeReport;
import clausebook.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What an edition changed, told to people: on the terminal, and in the papers of a meeting.
public final class ChangePapers {

    private final Guide guide;
    private final Path templates;
    private final Problems problems;

    /// @param templates the folder that holds templates and words
    /// @param problems  gathers what is wrong with them
    public ChangePapers(Guide guide, Path templates, Problems problems) {
        this.guide = guide;
        this.templates = templates;
        this.problems = problems;
    }

    /// Changes → report, in the words of the interface; empty, with problems, where the words are faulty.
    public Optional<ChangeReport> report(EditionChanges changes) {
        Drawing drawing = new Drawing(guide, templates, problems);
        Optional<Words> words = drawing.words();
        return words.isEmpty()
                ? Optional.empty()
                : drawing.draw(() -> Optional.of(ChangeReport.of(changes, words.get())));
    }

    /// An edition → the papers of a meeting in a new folder, and how many files those are; empty, with problems, where
    /// that can't be done, and then nothing is written.
    ///
    /// @param edition to be adopted, or adopted
    /// @param changes what it changes; empty for the first that is adopted
    /// @param out     missing, or empty
    public Optional<Integer> write(EditionGuide edition, Optional<EditionChanges> changes, Path out) {
        Drawing drawing = new Drawing(guide, templates, problems);
        Optional<Words> words = drawing.words();
        return words.isEmpty() ? Optional.empty() : drawing.draw(() -> write(edition, changes, words.get(), out));
    }

    private Optional<Integer> write(EditionGuide edition, Optional<EditionChanges> changes, Words words, Path out) {
        List<MarkedLine> marked = changes.map(found -> MarkedText.of(guide, found)).orElse(List.of());
        Optional<Drawn> drawn = Renderer.papers(new Book(guide, words, false), edition, changes,
                MarkedText.clean(guide, edition), marked, templates, problems);
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        OutputTree pages = drawn.get().pages();
        OutputTree forWord = DocxFiles.of(drawn.get().papers());
        OutputTree assets = new OutputTree(FolderFiles.under(templates.resolve("papers"), "", problems));
        return NewFolder.write(OutputTree.of(pages, forWord, assets), out, problems);
    }
}
