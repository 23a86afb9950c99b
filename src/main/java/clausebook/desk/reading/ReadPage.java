package clausebook.desk.reading;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Typed;
import clausebook.desk.journal.Version;
import clausebook.desk.page.DrawnRefusals;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Saving;
import clausebook.diagnostic.Problem;
import clausebook.reading.SuggestedReading;
import clausebook.text.Slug;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlValue;
import clausebook.words.ClauseNames;
import clausebook.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The clauses of an edition that wait to be read: all of them at `read/<council>/<policy>/<edition>`, one behind that.
public record ReadPage(ReadingDesk desk) implements DeskPage {

    static final String NAME = "read";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        Optional<EditionAtDesk> at = EditionAtDesk.of(desk, asked);
        if (at.isEmpty() || asked.rest().size() > 4) {
            boolean sent = asked.method() == Method.POST && asked.rest().size() == 4
                    && asked.rest().stream().allMatch(Slug::is);
            return sent ? gone(asked) : Response.notFound();
        }
        return asked.rest().size() == 3
                ? new ReadList(desk, at.get()).answer(asked)
                : clause(asked, at.get(), asked.rest().getLast());
    }

    private Response clause(Request asked, EditionAtDesk at, String clause) throws MalformedRequest, IOException {
        Optional<List<SuggestedReading>> group = at.group(clause);
        if (group.isEmpty()) {
            boolean read = at.edition().clauses().stream().anyMatch(found -> found.id().slug().equals(clause));
            boolean sent = read && asked.method() == Method.POST && !asked.form().text("base").isEmpty();
            return sent ? over(asked, at) : read ? Response.seeOther(NAME + "/" + at.address()) : Response.notFound();
        }
        ClauseSheet sheet = new ClauseSheet(desk, at, group.get());
        if (asked.method() == Method.POST) {
            return act(asked, at, group.get(), sheet);
        }
        List<Typed> waiting = desk.work().journal().typed().waiting(at.seen().path(), clause);
        Optional<Typed> last = waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.getLast());
        return sheet.draw(200, asked, sheet.fromFile(last));
    }

    /// The edition went while somebody typed, or can't be read now: her words are kept all the same.
    private Response gone(Request asked) throws MalformedRequest, IOException {
        keep(asked);
        return told(asked, "desk.read.gone.title", "desk.read.gone");
    }

    /// The clause was confirmed in another window. Who sends a form twice has no words in the journal any more.
    private Response over(Request asked, EditionAtDesk at) throws MalformedRequest, IOException {
        String form = asked.form().text("form");
        boolean typed = desk.work().journal().typed().of(form).isPresent();
        keep(asked);
        desk.work().journal().typed().putAside(form);
        return typed
                ? told(asked, "desk.read.over.title", "desk.read.over")
                : Response.seeOther(NAME + "/" + at.address());
    }

    private Response told(Request asked, String heading, String key) {
        Words words = desk.shared().sheets().words();
        String title = words.say(heading);
        return desk.shared().sheets().draw(409, asked, "refused.ftlh", title,
                new DrawnRefusals.View(title, words.say(key)));
    }

    private void keep(Request asked) throws MalformedRequest, IOException {
        Fields sent = asked.form();
        keep("councils/" + String.join("/", asked.rest().subList(0, 3)) + ".yaml", asked.rest().getLast(),
                new ClauseSheet.Filled(sent.text("form"), base(sent), ReadingFields.of(sent), "", List.of()));
    }

    private void keep(String path, String clause, ClauseSheet.Filled filled) throws IOException {
        desk.work().journal().typed().keep(new Typed(filled.form(), path, filled.base(), clause,
                filled.fields().typed(), desk.shared().clock().instant()));
    }

    private Version base(Fields sent) throws MalformedRequest {
        return Version.parse(sent.text("base"))
                .filter(version -> version.isThere() && desk.work().journal().kept().has(version))
                .orElseThrow(() -> new MalformedRequest("no version"));
    }

    private Response act(Request asked, EditionAtDesk at, List<SuggestedReading> group, ClauseSheet sheet)
            throws MalformedRequest, IOException {
        Fields sent = asked.form();
        String form = sent.text("form");
        Version base = base(sent);
        String clause = at.address() + "/" + EditionAtDesk.id(group);
        return switch (sent.text("action")) {
            case "aside" -> {
                desk.work().journal().typed().putAside(form);
                yield Response.seeOther(NAME + "/" + clause);
            }
            case "later" -> {
                desk.later().add(EditionAtDesk.id(group));
                yield next(at, group, "");
            }
            case "confirm", "save", "no-duty" -> save(asked, at, group, sheet,
                    new ClauseSheet.Filled(form, base, ReadingFields.of(sent), "", List.of()));
            default -> throw new MalformedRequest("no such action");
        };
    }

    /// Kept in the journal before anything else: whatever becomes of the save, the words are there.
    private Response save(Request asked, EditionAtDesk at, List<SuggestedReading> group, ClauseSheet sheet,
            ClauseSheet.Filled filled) throws MalformedRequest, IOException {
        keep(at.seen().path(), EditionAtDesk.id(group), filled);
        Saving.Seen seen = desk.work().saving().seen(at.seen().path(), filled.base());
        Words words = desk.shared().sheets().words();
        String action = asked.form().text("action");
        String done = words.say("desk.read.did." + action, new ClauseNames(words).name(group.getFirst().clause()));
        Outcome outcome = desk.work().saving().save(seen,
                edits(action, EditionAtDesk.value(seen).orElseThrow(), filled.fields(), ClauseSheet.ids(group)), done);
        return switch (outcome) {
            case Outcome.Saved(var step) -> saved(at, group, filled.form(), action, String.valueOf(step.number()));
            case Outcome.Same _ -> saved(at, group, filled.form(), action, "");
            case Outcome.Conflicting(var clash) -> Response.seeOther("conflict?form=" + filled.form() + "&mine="
                    + clash.mine().hash());
            case Outcome.Refused(List<Problem> problems) -> sheet.draw(422, asked,
                    new ClauseSheet.Filled(filled.form(), filled.base(), filled.fields(), "", problems));
            case Outcome.Unwritable _,Outcome.ChangedSince _ -> sheet.draw(500, asked, filled);
        };
    }

    private List<YamlEdit> edits(String action, YamlValue file, ReadingFields fields, List<String> clauses) {
        LocalDate today = LocalDate.now(desk.shared().clock());
        return switch (action) {
            case "confirm" -> ReadingChange.confirmed(file, fields, clauses, today);
            case "no-duty" -> ReadingChange.confirmed(file, fields.withoutDuties(), clauses, today);
            default -> ReadingChange.suggested(file, fields, clauses);
        };
    }

    private Response saved(EditionAtDesk at, List<SuggestedReading> group, String form, String action, String step)
            throws IOException {
        desk.work().journal().typed().saved(form);
        desk.shared().site().look();
        return action.equals("save")
                ? Response.seeOther(NAME + "/" + at.address() + "/" + EditionAtDesk.id(group) + done(step))
                : next(at, group, step);
    }

    /// The next one in the pile, or the pile where none is left.
    private Response next(EditionAtDesk at, List<SuggestedReading> group, String step) {
        List<List<SuggestedReading>> queue = at.queue(desk.later());
        String address = NAME + "/" + at.address();
        int here = queue.indexOf(group);
        String next = queue.size() < 2 ? "" : "/" + EditionAtDesk.id(queue.get((here + 1) % queue.size()));
        return Response.seeOther(address + next + done(step));
    }

    private static String done(String step) {
        return step.isEmpty() ? "" : "?done=" + step;
    }
}
