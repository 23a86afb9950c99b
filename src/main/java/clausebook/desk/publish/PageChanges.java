package clausebook.desk.publish;

import clausebook.address.Address;
import clausebook.address.SitePage;
import clausebook.desk.page.Ways;
import clausebook.publish.SiteDifference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What publishing would change, told to a clerk: pages by their titles, all other files as a number.
///
/// @param fresh   pages that are new
/// @param changed pages that are there and change
/// @param gone    pages that would not be there any more
/// @param others  how many other files change, such as those for the search
/// @param same    how many files stay as they are
public record PageChanges(List<Line> fresh, List<Line> changed, List<Line> gone, int others, int same) {

    /// A page.
    ///
    /// @param href its page in the preview; "" for one that has gone
    public record Line(String title, String href) {}

    static PageChanges of(SiteDifference difference, Ways ways) {
        List<Line> gone = new ArrayList<>();
        difference.gone().stream().filter(PageChanges::isPage).forEach(path -> gone.add(new Line(path, "")));
        int files = difference.fresh().size() + difference.changed().size() + difference.gone().size();
        List<Line> fresh = lines(difference.fresh(), ways);
        List<Line> changed = lines(difference.changed(), ways);
        return new PageChanges(fresh, changed, gone, files - fresh.size() - changed.size() - gone.size(),
                difference.same());
    }

    private static List<Line> lines(Map<String, byte[]> files, Ways ways) {
        List<Line> lines = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (isPage(path)) {
                lines.add(new Line(PageTitle.of(bytes, path), ways.preview(path)));
            }
        });
        lines.sort(Comparator.comparing((Line line) -> !line.href().endsWith("=" + SitePage.HOME.path()))
                .thenComparing(line -> line.href().endsWith("=" + SitePage.NOT_FOUND.path())));
        return lines;
    }

    static boolean isPage(String path) {
        return path.endsWith(Address.PAGE);
    }

    boolean isNone() {
        return List.of(fresh, changed, gone).stream().allMatch(Collection::isEmpty) && others == 0;
    }
}
