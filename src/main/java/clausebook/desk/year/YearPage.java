package clausebook.desk.year;

import clausebook.address.Address;
import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Wording;
import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.intake.SentForm;
import clausebook.desk.page.Ways;
import clausebook.desk.save.Outcome;
import clausebook.diagnostic.ProblemCode;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.PolicyGuide;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The year of a policy as a list of tasks, at `year/<council>/<policy>`: each a link, or a form that runs a command.
public record YearPage(YearDesk desk) implements DeskPage {

    /// The name of the page.
    public static final String NAME = "year";
    private static final int MOST_BYTES = 21 << 20;
    private static final int DAY = "2027-01-31".length();

    /// What the page shows.
    ///
    /// @param told   why the last task could not be done, in the words of the command line
    /// @param failed which task that was; "" for none
    /// @param draft  the edition in work; none where the next one is not open yet
    /// @param said   what was typed
    /// @param papers those that were written, a folder each
    public record View(String action, String policy, String title, String over, String lede, List<String> told,
            String failed, List<Draft> draft, Said said, List<Papers> papers,
            How how) {}

    /// How things stand.
    ///
    /// @param step     the one that was taken last; "" for none
    /// @param stale    true where mistakes keep the newest content from being shown
    /// @param unsealed true where the edition holds and no lock keeps its words
    public record How(String step, boolean stale, boolean unsealed) {}

    /// The edition in work.
    ///
    /// @param beside  where it stands beside the one before; "" where nothing held before
    /// @param changes the page of changes, in the preview; "" where there is none
    /// @param tabled  the day of the meeting; "" where it was not tabled
    public record Draft(String label, String edit, String read, Open unread, String beside, Open reasons,
            String changes, String tabled, boolean official) {}

    /// What is still to be done: how many, and the same in words.
    public record Open(int count, String words) {}

    /// What was typed.
    public record Said(String label, String review, String tabled, String on, String minute, String by) {
        static Said of(Function<String, String> typed) {
            return new Said(typed.apply("label"), typed.apply("review"), typed.apply("tabled"), typed.apply("on"),
                    typed.apply("minute"), typed.apply("by"));
        }
    }

    /// Papers in one folder.
    public record Papers(String start, List<String> files, String folder) {}

    /// A task with what was typed for it.
    private record Task(Request asked, PolicyGuide policy, Function<String, String> said) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        Optional<PolicyGuide> policy = asked.rest().size() == 2 ? desk.policy(asked.rest()) : Optional.empty();
        if (policy.isEmpty()) {
            return Response.notFound();
        }
        if (asked.method() != Method.POST) {
            return draw(200, new Task(asked, policy.get(), known(policy.get().editions().getLast())), List.of(), "");
        }
        if (asked.type().equals(SentForm.TYPE)) {
            SentForm sent = SentForm.of(asked.body());
            return run(new Task(asked, policy.get(), sent::text), sent.file());
        }
        Fields sent = asked.form();
        return run(new Task(asked, policy.get(), sent::text), new byte[0]);
    }

    /// What is known of an adoption before somebody writes it down: by the document, else the day of the meeting.
    private static Function<String, String> known(EditionGuide edition) {
        Map<String, String> known = new HashMap<>();
        edition.dates().adopted().or(() -> edition.tabling().tabled().flatMap(Edition.Tabled::on))
                .filter(on -> on.toString().length() == DAY).ifPresent(on -> known.put("on", on.toString()));
        edition.adoption().ifPresent(adoption -> {
            known.put("minute", adoption.minute());
            known.put("by", adoption.by());
        });
        return field -> known.getOrDefault(field, "");
    }

    private Response run(Task task, byte[] file) throws MalformedRequest, IOException {
        String action = task.said().apply("action");
        String newest = task.policy().editions().getLast().id().slug();
        try (CommandOnCopy command = new CommandOnCopy(desk)) {
            List<String> arguments =
                    new YearCommands(task.policy(), newest, task.said()).of(action, command, desk.templates(), file);
            String did = desk.words().say("desk.year.did." + action, task.policy().title(), newest);
            CommandOnCopy.Ended ended = command.run(arguments, did);
            PapersFolder papers = new PapersFolder(desk.shared().folder().papers());
            if (ended.done() && action.equals("pack")
                    && !papers.take(command.out(), YearDesk.papers(task.policy(), newest))) {
                return draw(500, task, List.of(desk.words().say("desk.unwritable", papers.folder())), action);
            }
            desk.shared().site().look();
            return ended(task, action, ended);
        }
    }

    private Response ended(Task task, String action, CommandOnCopy.Ended ended) throws IOException {
        String here = NAME + "/" + task.policy().id();
        if (!ended.done()) {
            return draw(422, task, ended.told(), action);
        }
        return switch (ended.outcome().orElse(new Outcome.Same())) {
            case Outcome.Saved(var step) -> Response.seeOther(here + "?done=" + step.number());
            case Outcome.Same _ -> Response.seeOther(here + "?did=" + action);
            case Outcome.Refused(var problems) ->
                    draw(422, task, problems.stream().map(problem -> Words.opening(problem.what()) + ". "
                            + Words.opening(problem.mend()) + ".").toList(), action);
            case Outcome.Conflicting _,Outcome.ChangedSince _ ->
                    draw(409, task, List.of(desk.words().say("desk.import.meanwhile")), action);
            case Outcome.Unwritable(String path) ->
                    draw(500, task, List.of(desk.words().say("desk.unwritable", path)), action);
        };
    }

    private Response draw(int status, Task task, List<String> told, String failed) throws IOException {
        Words words = desk.words();
        PolicyGuide policy = task.policy();
        String root = task.asked().root();
        EditionGuide newest = policy.editions().getLast();
        List<Draft> draft = newest.status().isDecided() ? List.of() : List.of(draft(newest, root));
        View view = new View(root + NAME + "/" + policy.id(), policy.id().toString(), policy.title(),
                policy.council().called(),
                draft.isEmpty()
                        ? words.say("desk.year.lede.none", newest.label())
                        : words.say("desk.year.lede", newest.label()),
                told, failed, draft, Said.of(task.said()), papers(policy, newest, root), new How(step(task.asked()),
                        !desk.shared().site().now().current(), isUnsealed(newest)));
        String title = words.say("desk.year.title", policy.title());
        return desk.shared().sheets().draw(status, task.asked(), "year.ftlh",
                told.isEmpty() ? title : words.say("desk.problem.title", title), view);
    }

    private boolean isUnsealed(EditionGuide edition) {
        String file = edition.policy().id() + "/" + edition.id().slug() + ".yaml";
        return desk.shared().site().now().problems().stream()
                .anyMatch(problem -> problem.code() == ProblemCode.LOCK_MISSING && problem.at().file().endsWith(file));
    }

    private String step(Request asked) {
        String done = asked.query().text("done");
        return done.matches("[0-9]{1,9}") && desk.work().journal().steps().of(Integer.parseInt(done)).isPresent()
                ? done
                : "";
    }

    private Draft draft(EditionGuide edition, String root) {
        Optional<EditionChanges> changes =
                desk.shared().site().now().guide().flatMap(guide -> guide.changes(edition.id()));
        String address = edition.policy().id() + "/" + edition.id().slug();
        int reasons = changes.map(found -> found.unexplained().size()).orElse(0);
        return new Draft(edition.label(), root + "edit/edition/" + address, root + "read/" + address,
                new Open(edition.unread().size(), desk.words().count("reading.clauses", edition.unread().size())),
                changes.isEmpty() ? "" : root + BesidePage.NAME + "/" + address,
                new Open(reasons, desk.words().count("desk.year.reasons.open", reasons)),
                changes.map(found -> new Ways(root)
                        .preview(Address.changes(found.from().id(), found.to().id()))).orElse(""),
                edition.tabling().tabled().flatMap(tabled -> tabled.on()).map(PartialDate::toString).orElse(""),
                edition.wording() == Wording.OFFICIAL);
    }

    private List<Papers> papers(PolicyGuide policy, EditionGuide edition, String root) throws IOException {
        PapersFolder folder = new PapersFolder(desk.shared().folder().papers());
        List<Papers> papers = new ArrayList<>();
        for (String name : folder.of(YearDesk.papers(policy, edition.id().slug())).reversed()) {
            List<String> files =
                    folder.files(name).stream().filter(file -> file.endsWith(Address.paperForWord(""))).toList();
            papers.add(new Papers(root + PaperPage.NAME + "/" + name + "/" + Address.PAPERS, files,
                    root + PaperPage.NAME + "/" + name));
        }
        return papers;
    }
}
