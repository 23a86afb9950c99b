package clausebook.desk.intake;

import clausebook.text.Slug;
import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Imports;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Saving;
import clausebook.desk.save.SavingSeveral;
import clausebook.desk.save.Work;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.guide.PolicyGuide;
import clausebook.text.JsonTree;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import clausebook.text.yaml.YamlValue;
import clausebook.words.ClauseNames;
import clausebook.words.Words;
import clausebook.write.ContentText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an import asks, at `decide/<council>/<policy>/<edition>`: each question with its answers as buttons. What was
/// decided is saved, and the document is read once more by it.
///
/// @param templates the folder of templates and words
public record DecidePage(Desk desk, Work work, Path templates) implements DeskPage {

    /// The name of the page.
    public static final String NAME = "decide";
    private static final String BEFORE = "before-";
    private static final YamlValue NO_MEMORY = new YamlValue.Fields(List.of());

    /// What the page shows.
    ///
    /// @param kept  true where the document is at hand
    /// @param again where it can be chosen once more
    public record View(String action, String over, String lede, Bases bases, List<Question> asks, List<Why> reasons,
            boolean kept, String again, String receipt, String said, List<Mistake> mistakes) {}

    /// The versions of memory and edition that the form was filled from.
    public record Bases(String memory, String edition) {}

    /// A question with its answers.
    ///
    /// @param mine what the edition says now, where both changed; "" elsewhere
    public record Question(String name, String words, String text, String mine, String before, String after,
            List<Choice> choices) {}

    /// An answer.
    public record Choice(String value, String words, boolean chosen) {}

    /// A change that needs a reason.
    ///
    /// @param before its text in the edition before; "" where that is not known
    /// @param after  its text; "" where it is gone
    public record Why(String name, String clause, String before, String after, String fate, String words) {}

    /// The files of an import.
    private record Found(String edition, Saving.Seen memory, Saving.Seen text, Waiting waiting) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        if (asked.rest().size() != 3 || !asked.rest().stream().allMatch(Slug::is)) {
            return Response.notFound();
        }
        Optional<Found> found = found(String.join("/", asked.rest()));
        if (found.isEmpty()) {
            return Response.notFound();
        }
        return asked.method() == Method.POST
                ? decided(asked, found.get(), asked.form())
                : draw(200, asked, found.get(), Fields.NONE, "", List.of());
    }

    private Optional<Found> found(String edition) throws IOException {
        Saving.Seen memory = work.saving().see("councils/" + edition + ".intake.yaml");
        Saving.Seen text = work.saving().see("councils/" + edition + ".yaml");
        Optional<YamlValue> value = value(memory);
        List<String> texts = texts(edition);
        Optional<YamlValue> said = value(memory).or(() -> value(text).map(_ -> NO_MEMORY));
        return said.map(known -> new Found(edition, memory, text, Waiting.of(known, value(text), texts)));
    }

    private static Optional<YamlValue> value(Saving.Seen seen) {
        return seen.bytes().flatMap(bytes -> ContentText.read(seen.path(), bytes, new Problems()))
                .map(ContentText::value);
    }

    private List<String> texts(String edition) throws IOException {
        Path file = desk.folder().receipts().resolve(edition.replace('/', '-') + ".receipt.json");
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Waiting.texts(JsonTree.read(Files.readString(file)))
                : List.of();
    }

    private Response decided(Request asked, Found found, Fields sent) throws MalformedRequest, IOException {
        boolean same = sent.text("memory").equals(found.memory().version().hash())
                && sent.text("edition").equals(found.text().version().hash());
        if (!same) {
            return draw(409, asked, found, sent, words().say("desk.ask.meanwhile"), List.of());
        }
        List<YamlEdit> answers = answers(found, sent);
        Outcome outcome = work.several().edit(List.of(new SavingSeveral.Edited(found.memory(), answers),
                new SavingSeveral.Edited(found.text(), reasons(found, sent))),
                words().say("desk.decide.did", found.edition()));
        desk.site().look();
        return switch (outcome) {
            case Outcome.Saved _ when !answers.isEmpty() -> readAgain(asked, found);
            case Outcome.Saved _,Outcome.Same _ -> Response.seeOther(NAME + "/" + found.edition());
            case Outcome.Refused(List<Problem> problems) ->
                    draw(422, asked, found, sent, words().say("desk.read.mistakes"), Mistake.all(problems, words()));
            case Outcome.ChangedSince _,Outcome.Conflicting _ ->
                    draw(409, asked, found, sent, words().say("desk.ask.meanwhile"), List.of());
            case Outcome.Unwritable(String path) ->
                    draw(500, asked, found, sent, words().say("desk.unwritable", path), List.of());
        };
    }

    private static List<YamlEdit> answers(Found found, Fields sent) throws MalformedRequest {
        List<YamlEdit> answers = new ArrayList<>();
        for (Waiting.Ask ask : found.waiting().asks()) {
            String answer = sent.text("ask." + ask.number());
            if (!answer.isEmpty() && !ask.choices().contains(answer)) {
                throw new MalformedRequest("no such answer");
            }
            if (!answer.isEmpty()) {
                answers.add(YamlEdit.put(YamlPath.of("paragraphs").entry(ask.number()).field("decided"), answer));
            }
        }
        return answers;
    }

    private static List<YamlEdit> reasons(Found found, Fields sent) {
        List<YamlEdit> reasons = new ArrayList<>();
        for (Waiting.Change change : found.waiting().reasons()) {
            String reason = sent.text("reason." + change.clause()).strip().replaceAll("\\s+", " ");
            if (!reason.isEmpty()) {
                reasons.add(YamlEdit.put(YamlPath.of("changes", change.clause(), "reason"), reason));
            }
        }
        return reasons;
    }

    /// What was decided is done by the next import: of the document as it was kept, where it was.
    private Response readAgain(Request asked, Found found) throws IOException {
        Optional<Imports.Imported> document = document(found.edition());
        if (document.isEmpty()) {
            return Response.seeOther(NAME + "/" + found.edition());
        }
        String[] names = whole(found.edition()).split("/");
        Asked same = new Asked(names[0], "", names[1], "", "", names[2], document.get().status(),
                document.get().changes(), List.of());
        SentForm form = new SentForm(Map.of(), document.get().name(),
                work.journal().kept().bytes(document.get().document()).orElseThrow());
        DocumentImport.Ended ended = new DocumentImport(desk, work, templates).run(form, same);
        desk.site().look();
        Found now = found(found.edition()).orElse(found);
        if (ended.outcome().isEmpty()) {
            return draw(422, asked, now, Fields.NONE, words().say("desk.import.nothing"), ended.mistakes());
        }
        return switch (ended.outcome().get()) {
            case Outcome.Saved(var step) ->
                    Response.seeOther("receipt/" + found.edition() + "?done=" + step.number());
            case Outcome.Same _ -> Response.seeOther("receipt/" + found.edition());
            case Outcome.Refused(List<Problem> problems) -> draw(422, asked, now, Fields.NONE,
                    words().say("desk.import.nothing"), Mistake.all(problems, words()));
            case Outcome.ChangedSince _,Outcome.Conflicting _,Outcome.Unwritable _ ->
                    draw(409, asked, now, Fields.NONE, words().say("desk.import.meanwhile"), List.of());
        };
    }

    /// The state before the tracked changes came from the same document.
    private static String whole(String edition) {
        return edition.replaceFirst("/" + BEFORE, "/");
    }

    private Optional<Imports.Imported> document(String edition) {
        return work.journal().imports().of(edition).or(() -> work.journal().imports().of(whole(edition)))
                .filter(imported -> work.journal().kept().has(imported.document()));
    }

    private Words words() {
        return desk.sheets().words();
    }

    private Response draw(int status, Request asked, Found found, Fields sent, String said, List<Mistake> mistakes) {
        List<Question> asks = new ArrayList<>();
        for (Waiting.Ask ask : found.waiting().asks()) {
            asks.add(question(ask, found, sent));
        }
        List<Why> reasons = new ArrayList<>();
        for (Waiting.Change change : found.waiting().reasons()) {
            String name = "reason." + change.clause();
            reasons.add(new Why(name, called(change.clause(), found),
                    before(change.clause(), found).map(PlacedClause::text).orElse(""),
                    value(found.text()).flatMap(file -> clause(file, change.clause())).orElse(""),
                    words().say("desk.decide.fate." + change.fate()), sent.text(name)));
        }
        int all = asks.size() + reasons.size();
        String lede = all == 0 ? words().say("desk.decide.none") : words().count("desk.decide.lede", all);
        String[] names = found.edition().split("/");
        View view = new View(asked.root() + NAME + "/" + found.edition(), String.join(", ", names), lede,
                new Bases(found.memory().version().hash(), found.text().version().hash()), asks, reasons,
                document(found.edition()).isPresent(),
                asked.root() + ImportPage.NAME + "?policy=" + names[0] + "/" + names[1],
                asked.root() + "receipt/" + found.edition(), said, mistakes);
        String title = words().say("desk.decide.title");
        return desk.sheets().draw(status, asked, "decide.ftlh",
                said.isEmpty() ? title : words().say("desk.problem.title", title), view);
    }

    private String called(String clause, Found found) {
        return before(clause, found).map(new ClauseNames(words())::name).orElse(clause);
    }

    /// The clause as an edition before has it.
    private Optional<PlacedClause> before(String clause, Found found) {
        List<String> names = List.of(found.edition().split("/"));
        Optional<PolicyGuide> policy = desk.site().now().guide().stream().flatMap(Guide::policies)
                .filter(guide -> guide.id().toString().equals(names.get(0) + "/" + names.get(1))).findFirst();
        for (EditionGuide edition : policy.map(PolicyGuide::editions).orElse(List.of()).reversed()) {
            Optional<PlacedClause> placed = edition.clauses().stream()
                    .filter(each -> each.id().slug().equals(clause)).findFirst();
            if (placed.isPresent() && !edition.id().slug().equals(names.get(2))) {
                return placed;
            }
        }
        return Optional.empty();
    }

    private Question question(Waiting.Ask ask, Found found, Fields sent) {
        String name = "ask." + ask.number();
        boolean both = ask.words().equals(clausebook.document.Question.BOTH_CHANGED.words());
        String mine = both ? value(found.text()).flatMap(file -> clause(file, ask.clause())).orElse("") : "";
        return new Question(name, Words.opening(ask.words()), ask.text(), mine, ask.before(), ask.after(),
                ask.choices().stream().map(choice -> new Choice(choice, Words.opening(choice),
                        choice.equals(sent.text(name)))).toList());
    }

    /// The text of a clause, wherever it stands.
    private static Optional<String> clause(YamlValue value, String id) {
        Optional<String> found = Optional.empty();
        if (value instanceof YamlValue.Items(List<YamlValue> values)) {
            for (int i = 0; i < values.size() && found.isEmpty(); i++) {
                found = clause(values.get(i), id);
            }
        }
        if (value instanceof YamlValue.Fields(List<YamlValue.Field> fields)) {
            if (YamlPath.of("id").in(value).filter(YamlValue.text(id)::equals).isPresent()) {
                return YamlPath.of("text").in(value).map(text -> text instanceof YamlValue.Text(String words)
                        ? words
                        : "");
            }
            for (int i = 0; i < fields.size() && found.isEmpty(); i++) {
                found = clause(fields.get(i).value(), id);
            }
        }
        return found;
    }
}
