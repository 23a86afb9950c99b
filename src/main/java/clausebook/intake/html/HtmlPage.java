package clausebook.intake.html;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Document.Origin;
import clausebook.document.Format;
import clausebook.document.View;
import clausebook.intake.office.Doubts;
import clausebook.intake.text.SeenLetters;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/// A page of HTML.
public final class HtmlPage {

    private static final List<String> OURS = List.of("data-line", "data-typed", "data-marker");

    private HtmlPage() {}

    /// The document that a page holds; empty, with a problem, where it has no words. With `ins` or `del` in it, it is
    /// tracked. In a page that another reader made, a block or a `br` with an attribute `data-line` begins in that line
    /// of the file; an item's `data-typed` is a number that belongs to its words, its `data-marker` one that the list's
    /// own takes the place of.
    ///
    /// @param facts  that the file says of itself outside the page
    /// @param origin without a producer, which the page itself may tell
    public static Optional<Document> read(String html, List<String> facts, Origin origin, Problems problems) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        if (origin.format() == Format.HTML) {
            page.select("[data-line], [data-typed], [data-marker]")
                    .forEach(element -> OURS.forEach(element::removeAttr));
        }
        Sheet sheet = new Sheet(page);
        Body accepted = new PageBody(page, facts, sheet, View.ACCEPTED).body();
        if (accepted.paragraphs().stream().allMatch(paragraph -> paragraph.text().isBlank())) {
            problems.add(ProblemCode.DOCUMENT_EMPTY, Location.startOf(origin.name()),
                    "there are no words in this file", "a draft is made of the words of a document",
                    "look whether it is the file that you meant");
            return Optional.empty();
        }
        SeenLetters.tell(page.wholeText(), origin.name(), problems);
        String generator = page.select("meta[name=generator i]").attr("content");
        Origin full = new Origin(origin.name(), origin.format(), origin.sha256(), generator);
        Document document = page.selectFirst(PageLists.CHANGED) == null
                ? new Document.Settled(full, accepted)
                : new Document.Tracked(full, accepted, new PageBody(page, facts, sheet, View.REJECTED).body());
        new Doubts(origin.name(), problems).tell(document);
        return Optional.of(document);
    }
}
