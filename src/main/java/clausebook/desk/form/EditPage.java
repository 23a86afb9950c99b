package clausebook.desk.form;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Typed;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Saving;
import clausebook.diagnostic.Problem;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One thing of the content with its fields, at `edit/<kind>/<names>`.
public record EditPage(FormDesk desk) implements DeskPage {

    /// The name of the page.
    public static final String NAME = "edit";
    private static final String MENTION = "mention.";

    @Override
    public String name() {
        return NAME;
    }

    /// What a request is about.
    private record Case(Request asked, Edited edited, Named named, Saving.Seen seen, YamlValue file) {}

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        Optional<Edited> edited = EditedThings.of(asked.rest());
        Optional<Named> named = edited.flatMap(found -> desk.named(found.names()));
        if (named.isEmpty()) {
            return Response.notFound();
        }
        return asked.method() == Method.POST
                ? act(asked, edited.get(), named.get())
                : shown(asked, edited.get(), named.get());
    }

    private Response shown(Request asked, Edited edited, Named named) throws IOException {
        Saving.Seen seen = desk.work().saving().see(edited.file());
        Optional<YamlValue> file = FormDesk.value(seen);
        if (file.flatMap(edited::place).isEmpty()) {
            return Response.notFound();
        }
        List<Typed> waiting = desk.work().journal().typed().waiting(edited.file(), NAME + "/" + edited.address());
        if (waiting.isEmpty()) {
            return draw(200, new Case(asked, edited, named, seen, file.get()), new FormSheet.Filled(
                    UUID.randomUUID().toString(), seen.version().hash(), FormValues.of(edited, file.get(), named), "",
                    List.of(), Map.of()));
        }
        Typed typed = waiting.getLast();
        Saving.Seen base = desk.work().saving().seen(edited.file(), typed.base());
        FormValues values = FormValues.of(edited, FormDesk.value(base).orElse(file.get()), named).with(typed.fields());
        return draw(200, new Case(asked, edited, named, base, file.get()), new FormSheet.Filled(typed.form(),
                typed.base().hash(), values, desk.words().say("desk.edit.typed"), List.of(), Map.of()));
    }

    private Response act(Request asked, Edited edited, Named named) throws IOException, MalformedRequest {
        Fields sent = asked.form();
        Saving.Seen base = desk.seen(edited.file(), sent.text("base"))
                .orElseThrow(() -> new MalformedRequest("no version"));
        YamlValue file = FormDesk.value(base).filter(value -> edited.place(value).isPresent())
                .orElseThrow(() -> new MalformedRequest("no such thing"));
        Case about = new Case(asked, edited, named, base, file);
        String action = sent.text("action");
        if (action.equals("aside")) {
            desk.work().journal().typed().putAside(sent.text("form"));
            return Response.seeOther(NAME + "/" + edited.address());
        }
        FormValues values = FormValues.of(edited, file, named).with(FormValues.of(sent).words());
        if (action.startsWith(MENTION)) {
            return draw(200, about, new FormSheet.Filled(sent.text("form"), sent.text("base"),
                    mentioned(values, action.substring(MENTION.length())), "", List.of(), Map.of()));
        }
        return save(about, sent, values);
    }

    /// A mention behind the text: with a script it comes where the cursor stands.
    private static FormValues mentioned(FormValues values, String name) {
        String target = values.of(MENTION + name);
        return target.isEmpty()
                ? values
                : values.with(Map.of(name, values.of(name) + " [[" + target + "]]"));
    }

    /// Kept in the journal before anything else: whatever becomes of the save, the words are there.
    private Response save(Case about, Fields sent, FormValues values) throws IOException {
        Edited edited = about.edited();
        KeptForm.keep(desk, edited, about.file(), about.named(), sent, about.seen().version());
        List<YamlEdit> edits = FormChange.of(edited, about.file(), values, about.named());
        FormSheet.Filled filled =
                new FormSheet.Filled(sent.text("form"), sent.text("base"), values, "", List.of(), Map.of());
        WhyChanged why = new WhyChanged(desk, edited);
        if (why.isMissing(about.file(), edits, values)) {
            return draw(422, about, wrong(filled, List.of(), Map.of(EditedThings.WHY + ".reason",
                    desk.words().say("desk.edit.why.missing"))));
        }
        String done = desk.words().say("desk.edit.did", new Titles(desk, edited).title());
        Outcome outcome = edits.isEmpty()
                ? new Outcome.Same()
                : desk.save(about.seen(), why.withFate(about.file(), edits), "{}\n", done);
        String back = NAME + "/" + edited.address();
        return switch (outcome) {
            case Outcome.Saved(var step) -> saved(sent.text("form"), back + "?done=" + step.number());
            case Outcome.Same _ -> saved(sent.text("form"), back + "?same=1");
            case Outcome.Conflicting(var clash) ->
                    Response.seeOther("conflict?form=" + sent.text("form") + "&mine=" + clash.mine().hash());
            case Outcome.Refused(List<Problem> problems) -> draw(422, about, wrong(filled, problems,
                    WrongFields.of(edited, about.seen().bytes().orElse(new byte[0]), edits, problems)));
            case Outcome.Unwritable _,Outcome.ChangedSince _ -> draw(500, about, filled);
        };
    }

    private static FormSheet.Filled wrong(FormSheet.Filled filled, List<Problem> problems, Map<String, String> wrong) {
        return new FormSheet.Filled(filled.form(), filled.base(), filled.values(), "", problems,
                new LinkedHashMap<>(wrong));
    }

    private Response saved(String form, String address) throws IOException {
        desk.work().journal().typed().saved(form);
        desk.shared().site().look();
        return Response.seeOther(address);
    }

    private Response draw(int status, Case about, FormSheet.Filled filled) {
        Titles titles = new Titles(desk, about.edited());
        String root = about.asked().root();
        List<FormSheet.Links> links = new ArrayList<>(new NextTo(desk, about.edited(), root).links());
        FormSheet.Done done = desk.done(about.asked().query().text("done"));
        if (!about.asked().query().text("same").isEmpty()) {
            done = new FormSheet.Done(desk.words().say("desk.edit.same"), "");
        }
        return new FormSheet(desk.shared(), about.named()).draw(status, about.asked(), about.edited(),
                new FormSheet.Frame(titles.title(), titles.over(), titles.lede(),
                        root + NAME + "/" + about.edited().address(), root + KeptForm.NAME, links, done),
                filled);
    }
}
