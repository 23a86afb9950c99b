package clausebook.render;

import clausebook.diagnostic.Problems;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import clausebook.guide.MarkedLine;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import clausebook.paper.Paper;
import clausebook.render.page.Page;
import clausebook.render.page.PageKinds;
import clausebook.render.paper.Meeting;
import clausebook.render.paper.MeetingPapers;
import clausebook.render.paper.PaperPages;
import clausebook.render.part.Book;
import clausebook.render.part.Viewpoint;
import clausebook.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes the pages of the site. Templates are read and parsed once; a page is drawn when its file is asked for its bytes.
public final class Renderer {

    private Renderer() {}

    /// All pages; without any where a template or the words are faulty, which is a problem then.
    ///
    /// Drawing a page may find a fault that only shows with its data: then the file's producer throws a `TemplateFault`.
    ///
    /// @param templates the folder with `*.ftlh` and `words.<language>.properties`
    /// @param handbook  true where the handbook is published too, so that pages may link to it
    public static OutputTree render(Guide guide, Path templates, boolean handbook, Problems problems) {
        Optional<Words> words = WordsFile.read(templates, guide.site().language(), problems);
        Optional<Templates> parsed = Templates.read(templates, problems);
        if (words.isEmpty() || parsed.isEmpty()) {
            return new OutputTree(List.of());
        }
        Book book = new Book(guide, words.get(), handbook);
        return new OutputTree(PageKinds.pages(book).stream().map(page -> file(page, parsed.get())).toList());
    }

    /// All pages, without a link to a handbook.
    public static OutputTree render(Guide guide, Path templates, Problems problems) {
        return render(guide, templates, false, problems);
    }

    /// The papers of a meeting and the pages that show them; empty where a template or the words are faulty, which is a problem then.
    ///
    /// @param clean  the text to be adopted
    /// @param marked the same with every change
    public static Optional<Drawn> papers(Guide guide, EditionChanges changes, List<MarkedLine> clean, List<MarkedLine> marked,
            Path templates, Problems problems) {
        Optional<Words> words = WordsFile.read(templates, guide.site().language(), problems);
        Optional<Templates> parsed = Templates.read(templates, problems);
        if (words.isEmpty() || parsed.isEmpty()) {
            return Optional.empty();
        }
        Meeting meeting = new Meeting(new Viewpoint(new Book(guide, words.get(), false), PaperPages.START), changes);
        List<Paper> papers = MeetingPapers.of(meeting, clean, marked);
        return Optional.of(new Drawn(papers,
                new OutputTree(PaperPages.of(meeting, papers).stream().map(page -> file(page, parsed.get())).toList())));
    }

    /// Papers, and their pages.
    public record Drawn(List<Paper> papers, OutputTree pages) {}

    private static OutputFile file(Page page, Templates templates) {
        return new OutputFile(page.path(), page.origin(), () -> templates.draw(page));
    }
}
