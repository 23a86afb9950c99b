package clausebook.desk.reading;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Typed;
import clausebook.desk.journal.Version;
import clausebook.guide.Guide;
import clausebook.reading.SuggestedReading;
import clausebook.text.JsonTree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Keeps what stands in the form of a clause, again and again while somebody types, and tells how its rules would read
/// on a list. It never changes the content.
public record TypedPage(ReadingDesk desk) implements DeskPage {

    static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");

    @Override
    public String name() {
        return "typed";
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        Fields sent = asked.form();
        Optional<Version> base = Version.parse(sent.text("base"));
        if (asked.method() != Method.POST || asked.rest().size() != 4 || base.isEmpty()
                || !FORM.matcher(sent.text("form")).matches()) {
            return Response.notFound();
        }
        Optional<EditionAtDesk> at = EditionAtDesk.asItWas(desk, asked);
        String clause = asked.rest().getLast();
        if (at.isEmpty() || at.get().group(clause).isEmpty()) {
            return Response.notFound();
        }
        ReadingFields fields = ReadingFields.of(sent);
        desk.work().journal().typed().keep(new Typed(sent.text("form"), at.get().seen().path(), base.get(), clause,
                fields.typed(), desk.shared().clock().instant()));
        return Response.words(200, Response.JSON, JsonTree.text(lines(at.get(), clause, fields)));
    }

    private Map<String, Object> lines(EditionAtDesk at, String clause, ReadingFields fields) {
        Guide guide = at.guide();
        PartForms forms = new PartForms(guide.vocabulary(), at.edition(), desk.shared().sheets().words());
        Map<String, Object> lines = new LinkedHashMap<>();
        List<SuggestedReading> group = at.group(clause).orElseThrow();
        for (SuggestedReading reading : group) {
            String list = reading.clause().id().slug() + ".rule.";
            for (int i = 0; i < fields.count(list, "duty"); i++) {
                lines.put(list + i + ".", forms.line(reading, fields, list + i + "."));
            }
        }
        return Map.of("lines", lines);
    }
}
