package clausebook.desk;

import clausebook.desk.door.DeskPage;
import clausebook.desk.form.ChangePage;
import clausebook.desk.form.EditPage;
import clausebook.desk.form.FormDesk;
import clausebook.desk.form.KeptForm;
import clausebook.desk.form.NewPage;
import clausebook.desk.form.RemovePage;
import clausebook.desk.form.RenamePage;
import clausebook.desk.history.ConflictPage;
import clausebook.desk.history.HistoryPage;
import clausebook.desk.home.BeginPage;
import clausebook.desk.home.HomePage;
import clausebook.desk.home.MistakesPage;
import clausebook.desk.intake.DecidePage;
import clausebook.desk.intake.ImportPage;
import clausebook.desk.intake.ReceiptPage;
import clausebook.desk.page.AssetPage;
import clausebook.desk.page.Desk;
import clausebook.desk.publish.PublishPage;
import clausebook.desk.reading.QuestionsPage;
import clausebook.desk.reading.ReadPage;
import clausebook.desk.reading.ReadingDesk;
import clausebook.desk.reading.TypedPage;
import clausebook.desk.save.Work;
import clausebook.desk.view.PreviewPage;
import clausebook.desk.view.SiteFilePage;
import clausebook.desk.view.StatePage;
import clausebook.desk.year.BesidePage;
import clausebook.desk.year.PaperPage;
import clausebook.desk.year.StartPage;
import clausebook.desk.year.YearDesk;
import clausebook.desk.year.YearPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every page of the desk: these lists are its map.
final class DeskPages {

    private DeskPages() {}

    /// All pages of what is opened.
    ///
    /// @param work by which they write; empty for a preview
    static List<DeskPage> of(DeskSetup setup, Desk desk, Optional<Work> work) {
        List<DeskPage> pages = new ArrayList<>(ofEach(setup, desk));
        work.ifPresent(opened -> pages.addAll(ofWork(setup, desk, opened)));
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

    /// The pages that write to the content.
    private static List<DeskPage> ofWork(DeskSetup setup, Desk desk, Work work) {
        YearDesk year = new YearDesk(desk, work, setup.templates());
        FormDesk forms = new FormDesk(desk, work);
        ReadingDesk reading = new ReadingDesk(desk, work);
        return List.of(new ImportPage(desk, work, setup.templates()), new ReceiptPage(desk, work),
                new DecidePage(desk, work, setup.templates()), new ReadPage(reading), new TypedPage(reading),
                new QuestionsPage(reading), new ConflictPage(desk, work), new HistoryPage(desk, work),
                new ChangePage(forms), new EditPage(forms), new KeptForm(forms), new NewPage(forms),
                new RemovePage(forms), new RenamePage(forms), new YearPage(year), new BesidePage(year),
                new PaperPage(year), new StartPage(year));
    }
}
