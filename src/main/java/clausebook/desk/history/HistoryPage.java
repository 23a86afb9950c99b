package clausebook.desk.history;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Step;
import clausebook.desk.journal.Typed;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Work;
import clausebook.diagnostic.Problem;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PlacedClause;
import clausebook.words.ClauseNames;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All that was done at the desk, the newest first, and the way back from each.
public record HistoryPage(Desk desk, Work work) implements DeskPage {

    /// The name of the page.
    public static final String NAME = "history";
    /// A page has to stay small; older steps are on pages of their own.
    private static final int MOST = 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /// An address of the desk's own.
    private static final Pattern BACK = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    /// What the page shows.
    ///
    /// @param said what became of the last request; empty where nothing was asked for
    /// @param older where older steps are; empty where there are none
    /// @param ask  a step whose files have changed since, which somebody wants to take back; 0 for none
    public record View(String action, String said, List<Mistake> mistakes, int ask, List<Day> days,
            String older, List<Unsaved> unsaved) {}

    /// What was done on one day.
    public record Day(String date, List<Row> rows) {}

    /// One step.
    ///
    /// @param files how many files it changed, in words
    public record Row(int number, String time, String words, String files) {}

    /// Words that were typed and neither saved nor thrown away.
    ///
    /// @param href   the page of the clause that they were typed for; empty where that is gone
    /// @param fields each with its words
    public record Unsaved(String when, String href, String about, List<Words> fields, boolean aside) {
        /// A field with what was typed.
        public record Words(String name, String words) {}
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        if (!asked.rest().isEmpty()) {
            return Response.notFound();
        }
        return asked.method() == Method.POST ? act(asked, asked.form()) : draw(200, asked, "", List.of(), 0);
    }

    private Response act(Request asked, Fields sent) throws MalformedRequest, IOException {
        String number = sent.text("step");
        Optional<Step> step = number.matches("[0-9]{1,9}")
                ? work.journal().steps().of(Integer.parseInt(number))
                : Optional.empty();
        if (step.isEmpty()) {
            throw new MalformedRequest("no such step");
        }
        Words words = desk.sheets().words();
        Outcome outcome = switch (sent.text("action")) {
            case "undo" -> work.history().undo(step.get(), words.say("desk.history.undone", step.get().words()));
            case "before" ->
                    work.history().restore(step.get(), words.say("desk.history.before", step.get().words()));
            case "after" ->
                    work.history().restoreAfter(step.get(), words.say("desk.history.after", step.get().words()));
            default -> throw new MalformedRequest("no such action");
        };
        desk.site().look();
        return answer(asked, sent.text("back"), step.get(), outcome);
    }

    private Response answer(Request asked, String back, Step step, Outcome outcome) {
        String to = BACK.matcher(back).matches() ? back : NAME;
        Words words = desk.sheets().words();
        return switch (outcome) {
            case Outcome.Saved(Step taken) -> Response.seeOther(to + "?done=" + taken.number());
            case Outcome.Same _ -> draw(200, asked, words.say("desk.history.same"), List.of(), 0);
            case Outcome.Conflicting _ -> Response.seeOther("conflict?step=" + step.number());
            case Outcome.ChangedSince(Step _, List<String> paths) ->
                    draw(409, asked, words.say("desk.history.since", String.join(", ", paths)), List.of(),
                            step.number());
            case Outcome.Refused(List<Problem> problems) ->
                    draw(422, asked, words.say("desk.history.refused"), problems, 0);
            case Outcome.Unwritable(String path) ->
                    draw(500, asked, words.say("desk.unwritable", path), List.of(), 0);
        };
    }

    private Response draw(int status, Request asked, String said, List<Problem> problems, int ask) {
        Words words = desk.sheets().words();
        String done = asked.query().text("done").isEmpty() ? said : words.say("desk.history.done");
        List<Step> before = before(asked.query().text("before"));
        List<Step> shown = before.subList(0, Math.min(MOST, before.size()));
        View view = new View(asked.root() + NAME, done, Mistake.all(problems, words), ask, days(shown, words),
                shown.size() < before.size() ? asked.root() + NAME + "?before=" + shown.getLast().number() : "",
                unsaved(asked.root(), words));
        return desk.sheets().draw(status, asked, "history.ftlh", words.say("desk.history.title"), view);
    }

    /// The steps before one, the newest first; all of them where none is named.
    private List<Step> before(String number) {
        int first = number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
        return work.journal().steps().all().reversed().stream().filter(step -> step.number() < first).toList();
    }

    private List<Day> days(List<Step> steps, Words words) {
        List<Day> days = new ArrayList<>();
        for (Step step : steps) {
            String date = day(step.at(), words);
            if (days.isEmpty() || !days.getLast().date().equals(date)) {
                days.add(new Day(date, new ArrayList<>()));
            }
            days.getLast().rows().add(new Row(step.number(), TIME.format(local(step.at())), step.words(),
                    words.count("desk.history.files", step.changes().size())));
        }
        return days;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, desk.clock().getZone());
    }

    private String day(Instant at, Words words) {
        return new Dates(words).of(local(at).toLocalDate());
    }

    private List<Unsaved> unsaved(String root, Words words) {
        List<Unsaved> unsaved = new ArrayList<>();
        work.journal().typed().waiting().reversed().forEach(typed -> unsaved.add(unsaved(typed, false, root, words)));
        work.journal().typed().aside().reversed().forEach(typed -> unsaved.add(unsaved(typed, true, root, words)));
        return unsaved;
    }

    private Unsaved unsaved(Typed typed, boolean aside, String root, Words words) {
        List<Unsaved.Words> fields = new ArrayList<>();
        typed.fields().forEach((name, written) -> fields.add(new Unsaved.Words(name, written)));
        boolean whole = typed.about().indexOf('/') > 0;
        fields.removeIf(field -> !whole && !field.name().endsWith(".says") || field.words().isBlank());
        String edition = typed.file().replaceFirst("^councils/(.*)\\.yaml$", "$1");
        Optional<PlacedClause> clause = clause(edition, typed.about());
        String page = clause.filter(PlacedClause::isRead).isPresent() ? "edit/clause/" : "read/";
        return new Unsaved(day(typed.at(), words) + ", " + TIME.format(local(typed.at())),
                clause.map(_ -> root + page + edition + "/" + typed.about()).orElse(""),
                clause.map(new ClauseNames(words)::name).orElse(typed.about()), fields, aside);
    }

    private Optional<PlacedClause> clause(String edition, String id) {
        Stream<EditionGuide> editions = desk.site().now().guide().stream().flatMap(Guide::policies)
                .flatMap(policy -> policy.editions().stream());
        return editions.filter(found -> (found.policy().id() + "/" + found.id().slug()).equals(edition))
                .flatMap(found -> found.clauses().stream()).filter(clause -> clause.id().slug().equals(id)).findFirst();
    }
}
