package clausebook.desk.page;

import clausebook.address.Alone;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.diagnostic.Problems;
import clausebook.load.WordsFile;
import clausebook.render.engine.Page;
import clausebook.render.engine.Sheet;
import clausebook.render.engine.Templates;
import clausebook.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Draws the desk's pages: each is a template in `templates/desk/` that calls `<@desk.sheet>` of `page.ftlh`, a title
/// and a view record.
public final class DeskSheets {

    /// The folder of the desk's templates, style sheet and script, below that of the site's.
    static final String FOLDER = "desk";
    private final Templates templates;
    private final Words words;
    private final List<String> menu;

    private DeskSheets(Templates templates, Words words, List<String> menu) {
        this.templates = templates;
        this.words = words;
        this.menu = menu;
    }

    /// What every page of the desk shares, as `page` in its template.
    ///
    /// @param root  what stands before each link, so that it begins at the desk's first page
    /// @param doors the main menu
    public record Frame(String lang, String title, String root, List<Door> doors) {}

    /// A link of the main menu.
    ///
    /// @param state `page` where it leads to this page, `true` where this page lies behind it, else ""
    public record Door(String href, String words, String state) {}

    /// Reads templates and words once, for all pages; empty, with problems, where they are faulty.
    ///
    /// @param folder the folder of the site's templates and words
    /// @param menu   names of the pages that every page leads to, in their order; each has its words as
    ///               `desk.door.<name>`, the first page as `desk.door.home`
    public static Optional<DeskSheets> read(Path folder, List<String> menu, Problems problems) {
        Optional<Words> words = WordsFile.read(folder, "en", problems);
        Optional<Templates> templates = Templates.read(folder.resolve(FOLDER), problems);
        return words.isPresent() && templates.isPresent()
                ? Optional.of(new DeskSheets(templates.get(), words.get(), List.copyOf(menu)))
                : Optional.empty();
    }

    /// The words of the interface; those of the desk begin with `desk.`.
    public Words words() {
        return words;
    }

    /// An answer that is a page.
    ///
    /// @param template in `templates/desk/`, as `home.ftlh`
    /// @param title    of the page, without the name of the program
    public Response draw(Request asked, String template, String title, Record view) {
        return draw(200, asked, template, title, view);
    }

    /// The same with another status, such as 422 for a form with mistakes, or 409 where somebody else saved meanwhile.
    public Response draw(int status, Request asked, String template, String title, Record view) {
        Frame frame = new Frame("en", words.say("title", title, words.say("desk.name")), asked.root(),
                MainMenu.doors(menu, asked, words));
        Page page = new Page(FOLDER + Alone.PAGE, template, title, false, () -> new Sheet(words, frame, view));
        return Response.page(status, templates.draw(page));
    }
}
