package clausebook.desk.home;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.DeskSheets;
import clausebook.words.Words;
import java.util.function.IntSupplier;

/// Closes the desk, after it has said what that means.
///
/// @param unsaved how many forms hold words that were typed and not saved
/// @param close   is called once, and ends the desk a moment later
public record ClosePage(DeskSheets sheets, IntSupplier unsaved, Runnable close) implements DeskPage {

    private static final String NAME = "close";

    /// What the page shows.
    ///
    /// @param closed  true where it has been closed
    /// @param unsaved what was typed and not saved, in words; "" where nothing was
    public record View(boolean closed, String title, String lede, String unsaved) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public Response answer(Request asked) {
        if (!asked.rest().isEmpty()) {
            return Response.notFound();
        }
        boolean closed = asked.method() == Method.POST;
        if (closed) {
            close.run();
        }
        Words words = sheets.words();
        String title = words.say(closed ? "desk.closed.title" : "desk.close.title");
        int waiting = unsaved.getAsInt();
        View view = new View(closed, title, words.say(closed ? "desk.closed.lede" : "desk.close.lede"),
                waiting == 0 ? "" : words.count("desk.close.unsaved", waiting));
        return sheets.draw(asked, "close.ftlh", title, view);
    }
}
