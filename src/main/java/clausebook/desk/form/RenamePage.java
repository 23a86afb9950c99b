package clausebook.desk.form;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Mistake;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Saving;
import clausebook.diagnostic.Problem;
import clausebook.draft.FileKind;
import clausebook.field.Thing;
import clausebook.load.FolderSource;
import clausebook.text.Slug;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives an entry of a list another id, or joins it with another, at `rename/entry/<list>/<id>`. What names the old id
/// goes on working, and so does its address: the entry that stays remembers it.
public record RenamePage(FormDesk desk) implements DeskPage {

    private static final String WAS = "was";

    /// What the page shows.
    ///
    /// @param pointers what names it, and will mean the other
    /// @param others   with which it can be joined
    /// @param wrong    what is wrong with what was typed; "" where nothing is
    public record View(String title, String action, String over, String base, String id, List<FormSheet.Link> pointers,
            List<Named.Option> others, String wrong, List<Mistake> mistakes, FormSheet.Link back) {}

    /// What is renamed.
    private record Case(Request asked, Edited edited, Named named, Thing thing, Saving.Seen seen, YamlValue file) {}

    @Override
    public String name() {
        return "rename";
    }

    /// True for an entry of a list whose entries remember ids that they had.
    static boolean canBe(Edited edited) {
        return edited.kind().equals("entry") && Titles.thing(edited.names().getFirst()).isPresent()
                && FileKind.vocabulary(edited.names().getFirst()).orElseThrow().entry().find(WAS).isPresent();
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        Optional<Edited> edited = EditedThings.of(asked.rest()).filter(RenamePage::canBe);
        Optional<Named> named = edited.flatMap(found -> desk.named(found.names()));
        if (named.isEmpty()) {
            return Response.notFound();
        }
        boolean sent = asked.method() == Method.POST;
        Saving.Seen seen = desk.seen(asked, edited.get().file());
        Optional<YamlValue> file = FormDesk.value(seen).filter(value -> edited.get().place(value).isPresent());
        if (file.isEmpty()) {
            return Response.notFound();
        }
        Case about = new Case(asked, edited.get(), named.get(),
                Titles.thing(edited.get().names().getFirst()).orElseThrow(), seen, file.get());
        return sent ? act(about, asked.form()) : draw(200, about, "", List.of());
    }

    private Response act(Case about, Fields sent) throws IOException {
        boolean join = sent.text("action").equals("join");
        String typed = join
                ? about.named().id(about.thing(), sent.text("other").strip(), "")
                : sent.text("id").strip();
        String id = typed.substring(typed.indexOf(':') + 1);
        Optional<YamlPath> other = place(about, id);
        if (!Slug.is(id) || id.equals(about.edited().names().getLast()) || other.isPresent() != join) {
            return draw(422, about, desk.words().say(join ? "desk.rename.none" : "desk.rename.taken"), List.of());
        }
        List<YamlEdit> edits = join ? joined(about, other.get()) : renamed(about, id);
        String done = desk.words().say(join ? "desk.rename.joined" : "desk.rename.did",
                about.edited().names().getLast(), id);
        Outcome outcome = desk.work().saving().save(about.seen(), edits, done);
        desk.shared().site().look();
        String list = about.edited().names().getFirst();
        return switch (outcome) {
            case Outcome.Saved(var step) ->
                    Response.seeOther(EditPage.NAME + "/entry/" + list + "/" + id + "?done=" + step.number());
            case Outcome.Refused(List<Problem> problems) -> draw(422, about, "", problems);
            case Outcome.Same _,Outcome.Conflicting _,Outcome.ChangedSince _,Outcome.Unwritable _ ->
                    draw(409, about, "", List.of());
        };
    }

    private static Optional<YamlPath> place(Case about, String id) {
        return Slug.is(id)
                ? EditedThings.of(List.of("entry", about.edited().names().getFirst(), id))
                        .flatMap(other -> other.place(about.file()))
                : Optional.empty();
    }

    private static List<YamlEdit> renamed(Case about, String id) {
        YamlPath at = about.edited().place(about.file()).orElseThrow();
        Set<String> was = new LinkedHashSet<>(texts(about, at, WAS));
        was.add(about.edited().names().getLast());
        was.remove(id);
        return List.of(YamlEdit.put(at.field("id"), id),
                new YamlEdit.Put(at.field(WAS), YamlValue.texts(List.copyOf(was))));
    }

    /// Everyday words go over to the one that stays, and so does the name of the one that goes.
    private static List<YamlEdit> joined(Case about, YamlPath other) {
        YamlPath at = about.edited().place(about.file()).orElseThrow();
        Set<String> was = new LinkedHashSet<>(texts(about, other, WAS));
        was.add(about.edited().names().getLast());
        was.addAll(texts(about, at, WAS));
        Set<String> words = new LinkedHashSet<>(texts(about, other, "words"));
        at.field("name").in(about.file()).filter(YamlValue.Text.class::isInstance)
                .ifPresent(name -> words.add(((YamlValue.Text) name).words().strip()));
        words.addAll(texts(about, at, "words"));
        return List.of(new YamlEdit.Remove(at),
                new YamlEdit.Put(other.field("words"), YamlValue.texts(List.copyOf(words))),
                new YamlEdit.Put(other.field(WAS), YamlValue.texts(List.copyOf(was))));
    }

    private static List<String> texts(Case about, YamlPath at, String field) {
        List<String> texts = new ArrayList<>();
        FormValues.items(at.field(field).in(about.file())).forEach(value -> {
            if (value instanceof YamlValue.Text(String words)) {
                texts.add(words.strip());
            }
        });
        return texts;
    }

    private Response draw(int status, Case about, String wrong, List<Problem> problems) throws IOException {
        Words words = desk.words();
        Titles titles = new Titles(desk, about.edited());
        String root = about.asked().root();
        List<FormSheet.Link> pointers =
                Pointers.to(about.edited(), new FolderSource(desk.shared().folder().content())).stream()
                        .map(address -> new FormSheet.Link(root + EditPage.NAME + "/" + address,
                                RemovePage.called(desk, address)))
                        .toList();
        String title = words.say("desk.rename.title", titles.title());
        View view = new View(title, root + name() + "/" + about.edited().address(), titles.over(),
                about.seen().version().hash(), about.edited().names().getLast(), pointers,
                about.named().options(about.thing()), wrong, Mistake.all(problems, words),
                new FormSheet.Link(root + EditPage.NAME + "/" + about.edited().address(), titles.title()));
        return desk.shared().sheets().draw(status, about.asked(), "rename.ftlh",
                status == 200 ? title : words.say("desk.problem.title", title), view);
    }
}
