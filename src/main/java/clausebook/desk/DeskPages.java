package clausebook.desk;

import clausebook.desk.door.DeskPage;
import clausebook.desk.home.BeginPage;
import clausebook.desk.home.HomePage;
import clausebook.desk.home.MistakesPage;
import clausebook.desk.page.AssetPage;
import clausebook.desk.page.Desk;
import clausebook.desk.publish.PublishPage;
import clausebook.desk.view.PreviewPage;
import clausebook.desk.view.SiteFilePage;
import clausebook.desk.view.StatePage;
import java.util.ArrayList;
import java.util.List;

/// Every page of the desk: these lists are its map.
final class DeskPages {

    private DeskPages() {}

    /// All pages of what is opened.
    static List<DeskPage> of(DeskSetup setup, Desk desk) {
        List<DeskPage> pages = new ArrayList<>(ofEach(setup, desk));
        switch (setup.kind()) {
            case DESK -> pages.addAll(ofDesk(desk));
            case PREVIEW -> pages.add(new PreviewPage(desk, ""));
        }
        return List.copyOf(pages);
    }

    private static List<DeskPage> ofEach(DeskSetup setup, Desk desk) {
        return List.of(new AssetPage(setup.templates()), new SiteFilePage(desk), new StatePage(desk));
    }

    /// The desk's own pages, in the order of a clerk's work.
    private static List<DeskPage> ofDesk(Desk desk) {
        return List.of(new HomePage(desk), new BeginPage(desk), new MistakesPage(desk),
                new PreviewPage(desk, PreviewPage.NAME),
                new PublishPage(desk));
    }
}
