package clausebook.desk.year;

import clausebook.corpus.EditionId;
import clausebook.corpus.Fate;
import clausebook.corpus.Worded;
import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.intake.DecidePage;
import clausebook.desk.journal.Version;
import clausebook.desk.page.Mistake;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Saving;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.text.Slug;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import clausebook.words.Words;
import clausebook.write.ContentText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// An edition beside the one before it, at `beside/<council>/<policy>/<edition>`: last year, what happened, this year;
/// sums that balance, and a place for each fate and reason.
public record BesidePage(YearDesk desk) implements DeskPage {

    static final String NAME = "beside";

    /// What the page shows.
    ///
    /// @param lost     clauses of which nobody has said what became of them
    /// @param fates    what can have become of one
    /// @param clauses  this year's, for those that went into another
    /// @param mistakes for which it could not be saved
    public record View(String action, String over, String lede, String base, Tally tally, List<Matched.Row> rows,
            List<LostClause> lost, List<Fated> fates, List<LostClause> clauses, List<Mistake> mistakes, String step,
            String year) {}

    /// The sums of both years.
    public record Tally(String from, String to, List<Matched.Sum> sums, int before, int after, boolean balances) {}

    /// What can have become of a clause.
    public record Fated(String value, String words) {}

    /// The files of both years.
    private record Files(Saving.Seen seen, YamlValue now, Optional<YamlValue> before) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        if (asked.rest().size() != 3 || !asked.rest().stream().allMatch(Slug::is)) {
            return Response.notFound();
        }
        Optional<Files> files = files(asked);
        if (files.isEmpty()) {
            return Response.notFound();
        }
        if (asked.method() == Method.POST) {
            return save(asked, files.get());
        }
        return changes(asked).isEmpty() && !desk.shared().site().now().current()
                && LostClause.in(files.get().before().orElse(files.get().now()), files.get().now()).isEmpty()
                        ? Response.seeOther(DecidePage.NAME + "/" + String.join("/", asked.rest()))
                        : draw(200, asked, files.get(), List.of());
    }

    private Optional<Files> files(Request asked) throws IOException, MalformedRequest {
        String folder = "councils/" + String.join("/", asked.rest().subList(0, 2)) + "/";
        String path = folder + asked.rest().getLast() + ".yaml";
        Saving.Seen seen = desk.work().saving().see(path);
        if (asked.method() == Method.POST) {
            Version base = Version.parse(asked.form().text("base")).filter(desk.work().journal().kept()::has)
                    .orElseThrow(() -> new MalformedRequest("no version"));
            seen = desk.work().saving().seen(path, base);
        }
        Optional<YamlValue> now = value(seen);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> older = text(now.get(), "follows").filter(Slug::is).or(() -> before(asked));
        Optional<YamlValue> before = older.isEmpty()
                ? Optional.empty()
                : value(desk.work().saving().see(folder + older.get() + ".yaml"));
        return Optional.of(new Files(seen, now.get(), before));
    }

    private static Optional<YamlValue> value(Saving.Seen seen) {
        return seen.bytes().flatMap(bytes -> ContentText.read(seen.path(), bytes, new Problems()))
                .map(ContentText::value);
    }

    private static Optional<String> text(YamlValue value, String field) {
        return YamlPath.of(field).in(value)
                .flatMap(found -> found instanceof YamlValue.Text(String words)
                        ? Optional.of(words.strip())
                        : Optional.empty());
    }

    private Optional<String> before(Request asked) {
        return changes(asked).map(EditionChanges::from).map(EditionGuide::id).map(id -> id.slug());
    }

    private Optional<EditionChanges> changes(Request asked) {
        Optional<EditionId> edition = desk.policy(asked.rest().subList(0, 2))
                .flatMap(policy -> policy.editions().stream().map(EditionGuide::id)
                        .filter(id -> id.slug().equals(asked.rest().getLast())).findFirst());
        return edition.isEmpty()
                ? Optional.empty()
                : desk.shared().site().now().guide().flatMap(guide -> guide.changes(edition.get()));
    }

    private Response save(Request asked, Files files) throws IOException, MalformedRequest {
        Fields sent = asked.form();
        List<YamlEdit> edits = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        sent.values().keySet().stream().filter(name -> name.startsWith("reason.") && Slug.is(name.substring(7)))
                .forEach(name -> ids.add(name.substring(7)));
        List<String> before = files.before().map(LostClause::ids).orElse(List.of());
        for (String id : ids) {
            fate(sent, id, before.contains(id), files.now(), edits);
        }
        String address = NAME + "/" + String.join("/", asked.rest());
        Outcome outcome = edits.isEmpty()
                ? new Outcome.Same()
                : desk.work().saving().save(files.seen(), edits,
                        desk.words().say("desk.beside.did", over(asked) + ", " + asked.rest().getLast()));
        desk.shared().site().look();
        return switch (outcome) {
            case Outcome.Saved(var step) -> Response.seeOther(address + "?done=" + step.number());
            case Outcome.Same _ -> Response.seeOther(address);
            case Outcome.Refused(List<Problem> problems) -> draw(422, asked, files, problems);
            case Outcome.Conflicting _,Outcome.ChangedSince _,Outcome.Unwritable _ ->
                    draw(409, asked, files, List.of());
        };
    }

    /// What was written of one clause, as far as it is new. A reason without a fate would tell why a clause is new.
    private static void fate(Fields sent, String id, boolean wasThere, YamlValue now, List<YamlEdit> edits) {
        List<String> into = sent.all("into." + id).stream()
                .flatMap(typed -> Stream.of(typed.strip().split("[ ,]+"))).filter(word -> !word.isEmpty()).toList();
        boolean gone = !sent.text("fate." + id).isEmpty();
        if (gone && sent.text("reason." + id).isBlank() && into.isEmpty()) {
            return;
        }
        boolean reworded = wasThere && !gone && YamlPath.of("changes", id, "fate").in(now).isEmpty()
                && !(sent.text("reason." + id) + sent.text("material." + id)).isBlank();
        put(now, id, "fate", reworded ? Fate.REWORDED.word() : sent.text("fate." + id), edits);
        if (!into.isEmpty()) {
            edits.add(new YamlEdit.Put(YamlPath.of("changes", id, "into"), YamlValue.texts(into)));
        }
        put(now, id, "reason", sent.text("reason." + id), edits);
        put(now, id, "material", sent.text("material." + id), edits);
        mergedInto(id, now).forEach(other -> put(now, other, "material", sent.text("material." + id), edits));
    }

    /// The clauses that became part of one: who must read it again must read what was theirs.
    private static List<String> mergedInto(String id, YamlValue now) {
        return YamlPath.of("changes").in(now).orElse(null) instanceof YamlValue.Fields(var changes)
                ? changes.stream()
                        .filter(change -> YamlPath.of("into").in(change.value())
                                .orElse(null) instanceof YamlValue.Items(var into) && into.contains(YamlValue.text(id)))
                        .map(YamlValue.Field::name).filter(name -> !name.equals(id)).toList()
                : List.of();
    }

    private static void put(YamlValue now, String id, String field, String typed, List<YamlEdit> edits) {
        YamlPath at = YamlPath.of("changes", id, field);
        String words = typed.strip().replaceAll("\\s+", " ");
        boolean same = at.in(now).equals(Optional.of(YamlValue.text(words)));
        if (!words.isEmpty() && !same) {
            edits.add(YamlEdit.put(at, words));
        }
    }

    private String over(Request asked) {
        List<String> names = asked.rest().subList(0, 2);
        return desk.policy(names).map(policy -> policy.council().called() + ", " + policy.title())
                .orElse(String.join(", ", names));
    }

    private Response draw(int status, Request asked, Files files, List<Problem> problems) {
        Words words = desk.words();
        Optional<EditionChanges> changes = changes(asked);
        Optional<Matched> matched = desk.shared().site().now().guide()
                .flatMap(guide -> changes.map(found -> new Matched(found, guide, words)));
        List<Matched.Row> rows = matched.map(Matched::rows).orElse(List.of());
        List<LostClause> lost = files.before().map(before -> LostClause.in(before, files.now())).orElse(List.of());
        Tally tally = matched.map(Matched::tally).orElse(new Tally("", "", List.of(), 0, 0, true));
        long open = rows.stream().filter(Matched.Row::wanted).count() + lost.size();
        List<Fated> fates = List.of(Fate.WITHDRAWN, Fate.MERGED_INTO, Fate.SPLIT_INTO).stream().map(Worded::word)
                .map(word -> new Fated(word, words.say("fate." + word))).toList();
        String done = asked.query().text("done");
        View view = new View(asked.root() + NAME + "/" + String.join("/", asked.rest()), over(asked),
                open == 0 ? words.say("desk.beside.done") : words.count("desk.beside.open", (int) open),
                files.seen().version().hash(), tally, rows, lost, fates, LostClause.all(files.now()),
                Mistake.all(problems, words), done.matches("[0-9]{1,9}") ? done : "",
                asked.root() + YearPage.NAME + "/" + String.join("/", asked.rest().subList(0, 2)));
        String title = words.say("desk.beside.title", asked.rest().getLast());
        return desk.shared().sheets().draw(status, asked, "beside.ftlh",
                status == 200 ? title : words.say("desk.problem.title", title), view);
    }
}
