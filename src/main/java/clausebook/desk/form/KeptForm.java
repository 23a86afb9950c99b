package clausebook.desk.form;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Typed;
import clausebook.desk.journal.Version;
import clausebook.desk.save.Saving;
import clausebook.text.JsonTree;
import clausebook.text.yaml.YamlValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Keeps what stands in a form again and again while somebody types. It never changes the content.
public record KeptForm(FormDesk desk) implements DeskPage {

    static final String NAME = "kept";
    private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        Fields sent = asked.form();
        List<String> names = asked.rest();
        Optional<Edited> edited = names.isEmpty() || !names.getFirst().equals(EditPage.NAME)
                ? Optional.empty()
                : EditedThings.of(names.subList(1, names.size()));
        Optional<Named> named = edited.flatMap(found -> desk.named(found.names()));
        if (asked.method() != Method.POST || named.isEmpty() || !FORM.matcher(sent.text("form")).matches()) {
            return Response.notFound();
        }
        Optional<Saving.Seen> seen = desk.seen(edited.get().file(), sent.text("base"));
        Optional<YamlValue> file =
                seen.flatMap(FormDesk::value).filter(value -> edited.get().place(value).isPresent());
        if (file.isEmpty()) {
            return Response.notFound();
        }
        keep(desk, edited.get(), file.get(), named.get(), sent, seen.get().version());
        return Response.words(200, Response.JSON, JsonTree.text(Map.of("lines", Map.of())));
    }

    /// Only what differs from the file is kept.
    static void keep(FormDesk desk, Edited edited, YamlValue file, Named named, Fields sent, Version base)
            throws IOException {
        Map<String, String> typed = FormValues.of(sent).otherThan(FormValues.of(edited, file, named));
        if (FORM.matcher(sent.text("form")).matches()) {
            desk.work().journal().typed().keep(new Typed(sent.text("form"), edited.file(), base,
                    EditPage.NAME + "/" + edited.address(), typed, desk.shared().clock().instant()));
        }
    }
}
