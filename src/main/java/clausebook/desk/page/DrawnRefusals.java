package clausebook.desk.page;

import clausebook.desk.door.Refusals;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.words.Words;
import java.util.Map;

/// What the desk says where it answers nothing else.
public record DrawnRefusals(DeskSheets sheets) implements Refusals {

    private static final Map<Integer, String> KNOWN =
            Map.of(400, "400", 403, "403", 404, "404", 405, "405", 413, "413", 423, "423", 503, "503");

    /// Title and words of a refusal.
    public record View(String title, String words) {}

    @Override
    public Response toStrangers(int status) {
        return Response.words(status, Response.TEXT, words(status) + "\n");
    }

    @Override
    public Response instead(Request asked, int status) {
        Words words = sheets.words();
        String title = words.say(status == 404 ? "desk.refused.none" : "desk.refused.title");
        return sheets.draw(status, asked, "refused.ftlh", title, new View(title, words(status)));
    }

    private String words(int status) {
        return sheets.words().say("desk.refused." + KNOWN.getOrDefault(status, "500"));
    }
}
