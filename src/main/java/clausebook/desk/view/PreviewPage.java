package clausebook.desk.view;

import clausebook.address.SitePage;
import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.desk.preview.Stand;
import clausebook.pipeline.ShownSite;
import clausebook.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The site in a frame, which is loaded again after each change.
///
/// @param name "preview"; "" where it is the desk's first page
public record PreviewPage(Desk desk, String name) implements DeskPage {

    /// Where the site is shown.
    public static final String NAME = "preview";
    private static final String FILE = "page";

    /// What the page shows.
    ///
    /// @param number   of what is shown, so that a script can wait for the next
    /// @param frame    the address of the page in the frame; "" where there is no site yet
    /// @param current  true where the frame shows the content as it is now
    /// @param state    how the content stands, in a line
    /// @param mistakes for which nothing could be published
    /// @param notes    how many warnings there are, in words; "" where there are none
    public record View(long number, String frame, boolean current, String state, List<Mistake> mistakes,
            String notes) {}

    @Override
    public Response answer(Request asked) {
        Words words = desk.sheets().words();
        Stand stand = desk.site().now();
        List<Mistake> mistakes = Mistake.all(stand.errors(), words);
        int warnings = stand.problems().size() - stand.errors().size();
        View view = new View(stand.number(), frame(asked, stand), stand.current(), state(stand, mistakes, words),
                mistakes, warnings == 0 ? "" : words.count("desk.preview.warnings", warnings));
        return desk.sheets().draw(asked, "preview.ftlh", words.say("desk.preview.title"), view);
    }

    private static String frame(Request asked, Stand stand) {
        String wanted = asked.query().text(FILE);
        String query = wanted.equals(SitePage.SEARCH.path()) ? query(asked) : "";
        return stand.site().map(site -> asked.root() + SiteFilePage.NAME + "/" + path(site, wanted) + query).orElse("");
    }

    private static String path(ShownSite site, String wanted) {
        return site.has(wanted) ? wanted : SitePage.HOME.path();
    }

    /// What the site's own search is to look for.
    private static String query(Request asked) {
        return "?q=" + URLEncoder.encode(asked.query().text("q"), StandardCharsets.UTF_8);
    }

    private static String state(Stand stand, List<Mistake> mistakes, Words words) {
        if (stand.current()) {
            return words.say("desk.preview.current");
        }
        String waiting = stand.site().isPresent() ? "desk.preview.last-good" : "desk.preview.none-yet";
        return words.say(waiting, words.count("desk.mistakes", mistakes.size()));
    }
}
