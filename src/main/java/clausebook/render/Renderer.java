package clausebook.render;

import clausebook.address.Alone;
import clausebook.address.Address;
import clausebook.corpus.ClauseId;
import clausebook.diagnostic.Problems;
import clausebook.document.Receipt;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.MarkedLine;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import clausebook.paper.Paper;
import clausebook.render.engine.Page;
import clausebook.render.engine.Templates;
import clausebook.render.page.PageKinds;
import clausebook.render.paper.Meeting;
import clausebook.render.paper.MeetingPapers;
import clausebook.render.paper.PaperPages;
import clausebook.render.receipt.ReceiptPage;
import clausebook.render.reading.ReadingPage;
import clausebook.reading.SuggestedReading;
import clausebook.reading.Was;
import clausebook.words.Words;
import clausebook.render.part.Book;
import clausebook.render.part.Viewpoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the pages of the site. Templates are read and parsed once; a page is drawn when its file is asked for its
/// bytes.
public final class Renderer {

    private Renderer() {}

    /// All pages; without any where a template is faulty, which is a problem then.
    ///
    /// Drawing a page may find a fault that only shows with its data: then the file's producer throws a
    /// `TemplateFault`.
    ///
    /// @param templates the folder with `*.ftlh`
    public static OutputTree render(Book book, Path templates, Problems problems) {
        return Templates.read(templates, problems).map(parsed -> render(book, parsed)).orElse(OutputTree.EMPTY);
    }

    /// The same with templates that were read before.
    public static OutputTree render(Book book, Templates parsed) {
        return new OutputTree(PageKinds.pages(book).stream().map(page -> file(page, parsed)).toList());
    }

    /// The papers of a meeting and the pages that show them; empty where a template is faulty, which is a problem then.
    ///
    /// @param edition to be adopted, or adopted
    /// @param changes what it changes; empty for the first that is adopted
    /// @param clean  the text to be adopted
    /// @param marked the same with every change
    public static Optional<Drawn> papers(Book book, EditionGuide edition, Optional<EditionChanges> changes,
            List<MarkedLine> clean, List<MarkedLine> marked, Path templates, Problems problems) {
        Meeting meeting = new Meeting(new Viewpoint(book, Address.PAPERS), edition, changes);
        return Templates.read(templates, problems).map(parsed -> {
            List<Paper> papers = MeetingPapers.of(meeting, clean, marked);
            return new Drawn(papers,
                    new OutputTree(PaperPages.of(meeting, papers).stream().map(page -> file(page, parsed)).toList()));
        });
    }

    /// Papers, and their pages.
    public record Drawn(List<Paper> papers, OutputTree pages) {}

    /// The page of a receipt; empty where a template is faulty, which is a problem then.
    ///
    /// @param over the edition that was made: council, policy, edition
    public static Optional<byte[]> receipt(Receipt receipt, String over, Words words, Path templates,
            Problems problems) {
        return Templates.read(templates, problems)
                .map(parsed -> parsed.draw(ReceiptPage.of(receipt, Alone.RECEIPT, over, words)));
    }

    /// The page of what waits to be read; empty where a template is faulty, which is a problem then.
    ///
    /// @param groups  clauses with their items, in reading order
    /// @param changed what the file says of those of which something else is proposed
    /// @param over   the edition: council, policy, edition
    public static Optional<byte[]> reading(List<List<SuggestedReading>> groups, Map<ClauseId, Was> changed,
            String over, Words words, Path templates, Problems problems) {
        return Templates.read(templates, problems)
                .map(parsed -> parsed.draw(ReadingPage.of(groups, changed, over, words)));
    }

    private static OutputFile file(Page page, Templates templates) {
        return new OutputFile(page.path(), page.origin(), () -> templates.draw(page));
    }
}
