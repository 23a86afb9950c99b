package clausebook.desk;

import clausebook.desk.door.DeskPage;
import clausebook.desk.page.Desk;
import java.util.List;

/// Every page of the desk: this list is its map.
public final class DeskPages {

    private DeskPages() {}

    /// All pages, in the order of a clerk's work.
    public static List<DeskPage> of(Desk desk) {
        return List.of();
    }
}
