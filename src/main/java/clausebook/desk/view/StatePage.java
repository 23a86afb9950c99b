package clausebook.desk.view;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Desk;
import clausebook.desk.preview.Stand;
import java.time.Duration;

/// Tells a page of the desk when something has changed: it asks for what comes after what it shows, and is answered
/// when that stands, or after a while that nothing has changed.
public record StatePage(Desk desk) implements DeskPage {

    private static final Duration LONGEST = Duration.ofSeconds(25);

    @Override
    public String name() {
        return "state";
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest {
        String after = asked.query().text("after");
        if (!after.matches("\\d{1,18}")) {
            throw new MalformedRequest("no number to wait for");
        }
        try {
            Stand stand = desk.site().after(Long.parseLong(after), LONGEST);
            return Response.words(200, Response.JSON,
                    "{\"number\": " + stand.number() + ", \"current\": " + stand.current() + "}");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Response.words(503, Response.JSON, "{}");
        }
    }
}
