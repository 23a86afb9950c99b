package clausebook.desk.form;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Mistake;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Saving;
import clausebook.desk.save.SavingSeveral;
import clausebook.diagnostic.Problem;
import clausebook.load.FolderSource;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes a thing away, at `remove/<kind>/<names>`: what points at it is shown first, and nothing goes while anything
/// does.
public record RemovePage(FormDesk desk) implements DeskPage {

    private static final List<String> KINDS = List.of("clause", "office", "entry", "edition");

    /// What the page shows.
    ///
    /// @param pointers what points at it, as links
    /// @param why      true where a reason is asked for
    /// @param lacking  true where none was written
    public record View(String title, String action, String over, String base, List<FormSheet.Link> pointers,
            boolean why,
            boolean lacking, List<Mistake> mistakes, FormSheet.Link back) {}

    /// What is to go.
    private record Case(Request asked, Edited edited, Saving.Seen seen, YamlValue file, List<String> pointers) {}

    @Override
    public String name() {
        return "remove";
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        Optional<Edited> edited = EditedThings.of(asked.rest()).filter(found -> KINDS.contains(found.kind()));
        if (edited.isEmpty() || desk.guide().isEmpty()) {
            return Response.notFound();
        }
        boolean sent = asked.method() == Method.POST;
        Saving.Seen seen = desk.seen(asked, edited.get().file());
        Optional<YamlValue> file = FormDesk.value(seen).filter(value -> edited.get().place(value).isPresent());
        if (file.isEmpty()) {
            return Response.notFound();
        }
        Case about = new Case(asked, edited.get(), seen, file.get(), Pointers.to(edited.get(),
                new FolderSource(desk.shared().folder().content())));
        return sent ? remove(about, asked.form().text("reason").strip()) : draw(200, about, false, List.of());
    }

    private Response remove(Case about, String reason) throws IOException {
        boolean lacking = isWhyAsked(about) && reason.isEmpty();
        if (lacking || !about.pointers().isEmpty()) {
            return draw(422, about, lacking, List.of());
        }
        String done = desk.words().say("desk.remove.did", new Titles(desk, about.edited()).title());
        Outcome outcome = about.edited().kind().equals("edition")
                ? desk.work().several().save(files(about), Map.of(), done)
                : desk.work().saving().save(about.seen(), edits(about, reason), done);
        desk.shared().site().look();
        return switch (outcome) {
            case Outcome.Saved _ -> Response.seeOther("history?done=1");
            case Outcome.Refused(List<Problem> problems) -> draw(422, about, false, problems);
            case Outcome.Same _,Outcome.Conflicting _,Outcome.ChangedSince _,Outcome.Unwritable _ ->
                    draw(409, about, false, List.of());
        };
    }

    private List<SavingSeveral.Wanted> files(Case about) throws IOException {
        List<SavingSeveral.Wanted> files = new ArrayList<>();
        files.add(new SavingSeveral.Wanted(about.seen(), Optional.empty()));
        String memory = about.edited().file().replace(".yaml", ".intake.yaml");
        Saving.Seen seen = desk.work().saving().see(memory);
        if (seen.bytes().isPresent()) {
            files.add(new SavingSeveral.Wanted(seen, Optional.empty()));
        }
        return files;
    }

    /// A list of which nothing is left goes too.
    private static List<YamlEdit> edits(Case about, String reason) {
        List<YamlEdit> edits = new ArrayList<>();
        YamlPath at = about.edited().place(about.file()).orElseThrow();
        List<YamlPath.Step> above = at.steps().subList(0, at.steps().size() - 1);
        YamlPath holder = new YamlPath(above);
        boolean alone = !above.isEmpty() && holder.in(about.file()).map(value -> switch (value) {
            case YamlValue.Items(var values) -> values.size() == 1;
            case YamlValue.Fields(var fields) -> fields.size() == 1;
            case YamlValue.Text _ -> false;
        }).orElse(false);
        edits.add(new YamlEdit.Remove(alone ? holder : at));
        if (!reason.isEmpty()) {
            String id = about.edited().names().getLast();
            edits.add(YamlEdit.put(YamlPath.of("changes", id, "fate"), "withdrawn"));
            edits.add(YamlEdit.put(YamlPath.of("changes", id, "reason"), reason));
        }
        return edits;
    }

    private boolean isWhyAsked(Case about) {
        return new WhyChanged(desk, about.edited()).isAsked();
    }

    private Response draw(int status, Case about, boolean lacking, List<Problem> problems) {
        Words words = desk.words();
        Titles titles = new Titles(desk, about.edited());
        String root = about.asked().root();
        List<FormSheet.Link> pointers = about.pointers().stream().map(address -> new FormSheet.Link(
                root + EditPage.NAME + "/" + address, called(desk, address))).toList();
        String title = words.say("desk.remove.title", titles.title());
        View view = new View(title, root + name() + "/" + about.edited().address(), titles.over(),
                about.seen().version().hash(), pointers, isWhyAsked(about), lacking, Mistake.all(problems, words),
                new FormSheet.Link(root + EditPage.NAME + "/" + about.edited().address(), titles.title()));
        return desk.shared().sheets().draw(status, about.asked(), "remove.ftlh",
                status == 200 ? title : words.say("desk.problem.title", title), view);
    }

    /// What a thing is called, and where it belongs.
    static String called(FormDesk desk, String address) {
        return EditedThings.of(List.of(address.split("/"))).map(edited -> new Titles(desk, edited))
                .map(titles -> titles.over().isEmpty() ? titles.title() : titles.over() + ": " + titles.title())
                .orElse(address);
    }
}
