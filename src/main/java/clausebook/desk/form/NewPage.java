package clausebook.desk.form;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Saving;
import clausebook.diagnostic.Problem;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlValue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A new clause, office or entry of a list, at `new/<kind>/<where>`.
public record NewPage(FormDesk desk) implements DeskPage {

    /// The name of the page.
    public static final String NAME = "new";
    private static final String EMPTY = "[]\n";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        Optional<Fresh> fresh = Fresh.of(asked.rest(), asked.query().text("after"));
        Optional<Named> named = fresh.flatMap(found -> desk.named(found.edited().names()));
        if (named.isEmpty()) {
            return Response.notFound();
        }
        if (asked.method() == Method.POST) {
            return add(asked, fresh.get(), named.get());
        }
        String seen = desk.work().saving().see(fresh.get().file()).version().hash();
        FormSheet.Filled empty = filled(seen, new FormValues(Map.of()), List.of(), Map.of());
        return draw(200, asked, fresh.get(), named.get(), empty);
    }

    private static FormSheet.Filled filled(String base, FormValues values, List<Problem> problems,
            Map<String, String> wrong) {
        return new FormSheet.Filled(UUID.randomUUID().toString(), base, values, "", problems, wrong);
    }

    private Response add(Request asked, Fresh fresh, Named named) throws IOException, MalformedRequest {
        FormValues values = fresh.withId(FormValues.of(asked.form()));
        Saving.Seen seen = desk.work().saving().see(fresh.file());
        Map<String, String> wrong = new LinkedHashMap<>();
        fresh.missing(values).forEach(name -> wrong.put(name, desk.words().say("desk.new.missing")));
        if (!wrong.isEmpty()) {
            return draw(422, asked, fresh, named, filled(seen.version().hash(), values, List.of(), wrong));
        }
        if (Effects.areTold(fresh) && !asked.form().text("action").equals("sure")) {
            return effects(asked, fresh, named, filled(seen.version().hash(), values, List.of(), Map.of()));
        }
        Optional<YamlValue> file = seen.bytes().isEmpty()
                ? Optional.of(new YamlValue.Items(List.of()))
                : FormDesk.value(seen);
        List<YamlEdit> edits = file.map(found -> fresh.edits(found, values, named)).orElse(List.of());
        Outcome outcome =
                desk.save(seen, edits, EMPTY, desk.words().say("desk.new.did", fresh.address(values, named)));
        desk.shared().site().look();
        return switch (outcome) {
            case Outcome.Saved(var step) -> Response.seeOther(
                    EditPage.NAME + "/" + fresh.address(values, named) + "?done=" + step.number());
            case Outcome.Refused(List<Problem> problems) -> draw(422, asked, fresh, named,
                    filled(seen.version().hash(), values, problems, wrong(fresh, values, seen, edits, problems)));
            case Outcome.Same _,Outcome.Conflicting _,Outcome.ChangedSince _,Outcome.Unwritable _ ->
                    draw(409, asked, fresh, named, filled(seen.version().hash(), values, List.of(), Map.of()));
        };
    }

    /// What it would change stands above the form, and nothing is written yet.
    private Response effects(Request asked, Fresh fresh, Named named, FormSheet.Filled filled) {
        Effects effects = new Effects(desk, desk.guide().orElseThrow());
        List<FormSheet.Link> clauses = effects.clauses(filled.values(), asked.root());
        FormSheet.Links links = new FormSheet.Links(desk.words().say("desk.effect.clauses"), clauses);
        return draw(200, asked, fresh, named, filled, effects.words(fresh, filled.values()),
                clauses.isEmpty() ? List.of() : List.of(links), true);
    }

    /// Mistakes are told beside the fields of the new thing as far as it can be found in what the file would be.
    private Map<String, String> wrong(Fresh fresh, FormValues values, Saving.Seen seen, List<YamlEdit> edits,
            List<Problem> problems) {
        String id = values.of(EditedThings.ITSELF + ".id");
        Optional<Edited> there = EditedThings.of(List.of((String.join("/", fresh.names()) + "/" + id).split("/")));
        return there.isEmpty() || seen.bytes().isEmpty()
                ? Map.of()
                : WrongFields.of(there.get(), seen.bytes().get(), edits, problems);
    }

    private Response draw(int status, Request asked, Fresh fresh, Named named, FormSheet.Filled filled) {
        return draw(status, asked, fresh, named, filled,
                desk.words().say("desk.new.lede." + fresh.names().getFirst()), List.of(), false);
    }

    private Response draw(int status, Request asked, Fresh fresh, Named named, FormSheet.Filled filled, String lede,
            List<FormSheet.Links> links, boolean sure) {
        String title = desk.words().say("desk.new." + fresh.names().getFirst());
        String action = asked.root() + NAME + "/" + String.join("/", fresh.names());
        FormSheet.Frame frame = new FormSheet.Frame(title, over(fresh), lede,
                fresh.after().isEmpty() ? action : action + "?after=" + fresh.after(), "", links,
                new FormSheet.Done("", ""), sure);
        return new FormSheet(desk.shared(), named).draw(status, asked, fresh.edited(), frame, filled);
    }

    private String over(Fresh fresh) {
        return fresh.names().getFirst().equals("entry")
                ? Titles.list(desk.words(), fresh.names().get(1))
                : new Titles(desk, fresh.edited()).over();
    }
}
