package clausebook.desk.home;

import clausebook.address.SitePage;
import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Ways;
import clausebook.desk.preview.Stand;
import clausebook.pipeline.NewSite;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.time.LocalDate;
import java.util.List;

/// The desk's first page.
public record HomePage(Desk desk) implements DeskPage {

    /// More lines nobody looks through, and a page has to stay small.
    private static final int MOST_OWED = 100;
    private static final int MOST_ROWS = 200;

    /// What the page shows.
    ///
    /// @param day    today
    /// @param lede   how things stand, in a sentence
    /// @param fresh  true where no policy is there yet
    /// @param owed   what is still missing; none where all is done
    /// @param more   how many lines of it are left out; "" where none is
    /// @param rows   policies
    /// @param rest   how many of them are left out; "" where none is
    /// @param sought what was looked for; "" where nothing was
    /// @param search where all words of the site are searched
    public record View(String day, String lede, boolean fresh, List<Owed> owed, String more, List<Shelf.Row> rows,
            String rest,
            String sought, Search search) {}

    /// The site's own search, in the preview.
    ///
    /// @param action where the form is sent
    /// @param page   of the site, that searches
    public record Search(String action, String page) {}

    @Override
    public String name() {
        return "";
    }

    @Override
    public Response answer(Request asked) {
        if (NewSite.isMissing(desk.folder().content())) {
            return Response.seeOther(BeginPage.NAME);
        }
        Words words = desk.sheets().words();
        Ways ways = new Ways(asked.root());
        Stand stand = desk.site().now();
        List<Owed> owed = StillMissing.in(stand, words, ways);
        String sought = asked.query().text("policy");
        List<Shelf.Row> rows = stand.guide().map(guide -> Shelf.rows(guide, sought, words, ways)).orElse(List.of());
        boolean fresh =
                stand.current() && stand.guide().filter(guide -> guide.policies().findAny().isEmpty()).isPresent();
        View view = new View(today(words), fresh ? words.say("desk.home.begin") : lede(stand, owed, words), fresh,
                first(owed, MOST_OWED),
                rest(owed, MOST_OWED, "desk.owed.more", words), first(rows, MOST_ROWS),
                rest(rows, MOST_ROWS, "desk.shelf.more", words), sought,
                new Search(ways.page("preview"), SitePage.SEARCH.path()));
        return desk.sheets().draw(asked, "home.ftlh", words.say("desk.home.title"), view);
    }

    private String today(Words words) {
        return new Dates(words).of(LocalDate.now(desk.clock()));
    }

    private static String lede(Stand stand, List<Owed> owed, Words words) {
        if (stand.guide().isEmpty()) {
            return words.say("desk.home.no-site");
        }
        if (!stand.current()) {
            return words.say("desk.home.wrong");
        }
        return words.say(owed.isEmpty() ? "desk.home.done" : "desk.home.sound");
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }

    private static String rest(List<?> all, int most, String key, Words words) {
        return all.size() > most ? words.count(key, all.size() - most) : "";
    }
}
