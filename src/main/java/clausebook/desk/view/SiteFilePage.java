package clausebook.desk.view;

import clausebook.address.SitePage;
import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.diagnostic.Problems;
import java.util.List;
import java.util.Optional;

/// The files of the site, unchanged, each made when it is asked for.
public record SiteFilePage(Desk desk) implements DeskPage {

    /// What the addresses of the site's files begin with.
    public static final String NAME = "site";

    /// What stands in the frame where the site has no such page.
    ///
    /// @param home     the site's first page
    /// @param mistakes why the page can't be drawn; none where it is not there
    public record Missing(String home, List<Mistake> mistakes) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) {
        if (asked.rest().isEmpty()) {
            return Response.seeOther(NAME + "/" + SitePage.HOME.path());
        }
        String path = String.join("/", asked.rest());
        Problems problems = new Problems();
        Optional<byte[]> file = desk.site().now().site().flatMap(site -> site.file(path, problems));
        return file.map(bytes -> Response.ofSite(FileTypes.of(path), bytes))
                .orElseGet(() -> missing(asked, problems));
    }

    private Response missing(Request asked, Problems problems) {
        String title = desk.sheets().words().say("desk.missing.title");
        Missing view = new Missing(asked.root() + NAME + "/" + SitePage.HOME.path(),
                Mistake.all(problems.inOrder(), desk.sheets().words()));
        return desk.sheets().draw(problems.hasErrors() ? 500 : 404, asked, "missing.ftlh", title, view).inFrame();
    }
}
