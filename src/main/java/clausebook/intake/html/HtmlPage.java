package clausebook.intake.html;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Body;
import clausebook.document.Document;
import clausebook.document.Document.Origin;
import clausebook.document.View;
import clausebook.intake.office.Doubts;
import clausebook.intake.text.SeenLetters;
import java.util.Optional;
import org.jsoup.Jsoup;

/// A page of HTML.
public final class HtmlPage {

    private HtmlPage() {}

    /// The document that a page holds; empty, with a problem, where it has no words. With `ins` or `del` in it, it is
    /// tracked. A block with an attribute `data-line` begins in that line of the file.
    ///
    /// @param origin without a producer, which the page itself may tell
    public static Optional<Document> read(String html, Origin origin, Problems problems) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        Sheet sheet = new Sheet(page);
        Body accepted = new PageBody(page, sheet, View.ACCEPTED).body();
        if (accepted.paragraphs().stream().allMatch(paragraph -> paragraph.text().isBlank())) {
            problems.add(ProblemCode.DOCUMENT_EMPTY, Location.startOf(origin.name()),
                    "there are no words in this file", "a draft is made of the words of a document",
                    "look whether it is the file that you meant");
            return Optional.empty();
        }
        SeenLetters.tell(page.wholeText(), origin.name(), problems);
        String generator = page.select("meta[name=generator i]").attr("content");
        Origin full = new Origin(origin.name(), origin.format(), origin.sha256(), generator);
        Document document = page.selectFirst("ins, del") == null
                ? new Document.Settled(full, accepted)
                : new Document.Tracked(full, accepted, new PageBody(page, sheet, View.REJECTED).body());
        new Doubts(origin.name(), problems).tell(document);
        return Optional.of(document);
    }
}
