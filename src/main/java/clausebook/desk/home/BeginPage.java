package clausebook.desk.home;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.diagnostic.Problems;
import clausebook.pipeline.NewSite;
import clausebook.pipeline.SampleSite;
import clausebook.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Gives an empty folder the name of its site, with which a clerk begins.
public record BeginPage(Desk desk) implements DeskPage {

    static final String NAME = "begin";
    private static final String FIELD = "title";
    private static final int LONGEST = 200;

    /// What the page shows.
    ///
    /// @param title    what was typed
    /// @param lacking  true where nothing was typed, or too much
    /// @param mistakes why it could not be written
    public record View(String title, boolean lacking, List<Mistake> mistakes) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest {
        if (!NewSite.isMissing(desk.folder().content())) {
            return Response.seeOther("");
        }
        return asked.method() == Method.POST ? begun(asked) : shown(200, asked, new View("", false, List.of()));
    }

    private Response begun(Request asked) throws MalformedRequest {
        if (!asked.form().text("sample").isEmpty()) {
            return sampled();
        }
        String title = asked.form().text(FIELD).strip();
        if (title.isEmpty() || title.length() > LONGEST) {
            return shown(422, asked, new View(title, true, List.of()));
        }
        Problems problems = new Problems();
        try {
            boolean written = NewSite.write(desk.folder().content(), title, problems);
            desk.site().look();
            return written || !problems.hasErrors()
                    ? Response.seeOther("")
                    : shown(422, asked, new View(title, false, Mistake.all(problems.inOrder(), desk.sheets().words())));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Response sampled() {
        try {
            SampleSite.write(desk.folder().content());
            desk.site().look();
            return Response.seeOther("");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Response shown(int status, Request asked, View view) {
        Words words = desk.sheets().words();
        String title = words.say("desk.begin.title");
        return desk.sheets().draw(status, asked, "begin.ftlh",
                view.lacking() ? words.say("desk.wrong", title) : title, view);
    }
}
