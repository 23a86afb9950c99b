package clausebook.desk.history;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Step;
import clausebook.desk.journal.Typed;
import clausebook.desk.journal.Version;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.desk.reading.QuestionsPage;
import clausebook.desk.save.Clash;
import clausebook.desk.save.FieldConflict;
import clausebook.desk.save.FieldPath;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Work;
import clausebook.diagnostic.Problem;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two changes of the same fields, with what both had before them: somebody decides. It is found again by the form or
/// the step that it came from, after a restart too.
public record ConflictPage(Desk desk, Work work) implements DeskPage {

    private static final String NAME = "conflict";

    /// What the page shows.
    ///
    /// @param theirs the version of the file that is shown
    public record View(String action, String form, String mine, String step, String theirs, String lede, List<Row> rows,
            List<Mistake> mistakes) {}

    /// A field with its three values, each in words.
    public record Row(int number, String name, String base, String mine, String theirs) {}

    /// What clashes.
    private record Case(String path, Version base, Version mine, Optional<Typed> typed, String words) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        Fields sent = asked.method() == Method.POST ? asked.form() : asked.query();
        Optional<Case> found = found(sent);
        if (found.isEmpty() || !asked.rest().isEmpty()) {
            return Response.notFound();
        }
        return asked.method() == Method.POST
                ? act(asked, sent, found.get())
                : draw(asked, sent, found.get(), List.of());
    }

    private Optional<Case> found(Fields sent) {
        Words words = desk.sheets().words();
        if (sent.text("step").matches("[0-9]{1,9}")) {
            return work.journal().steps().of(Integer.parseInt(sent.text("step")))
                    .filter(step -> step.changes().size() == 1).map(step -> {
                        Step.Change back = step.changes().getFirst().back();
                        return new Case(back.path(), back.before(), back.after(), Optional.empty(),
                                words.say("desk.history.undone", step.words()));
                    });
        }
        Optional<Version> mine = Version.parse(sent.text("mine")).filter(work.journal().kept()::has);
        return work.journal().typed().of(sent.text("form")).filter(_ -> mine.isPresent())
                .map(typed -> new Case(typed.file(), typed.base(), mine.get(), Optional.of(typed),
                        words.say("desk.conflict.did", typed.about())));
    }

    private Response act(Request asked, Fields sent, Case found) throws MalformedRequest, IOException {
        if (sent.text("action").equals("leave")) {
            if (found.typed().isPresent()) {
                work.journal().typed().putAside(found.typed().get().form());
            }
            return back(found, "");
        }
        Optional<Clash> clash = clash(found);
        Version seen = Version.parse(sent.text("theirs")).orElseThrow(() -> new MalformedRequest("no version"));
        Map<FieldPath, Boolean> decided = new HashMap<>();
        List<FieldConflict> fields = clash.map(Clash::fields).orElse(List.of());
        for (int i = 0; i < fields.size(); i++) {
            boolean mine = sent.text("field." + i).equals("mine");
            if (mine || sent.text("field." + i).equals("theirs")) {
                decided.put(fields.get(i).at(), mine);
            }
        }
        Clash settled = clash.orElse(new Clash(found.path(), found.base(), found.mine(), seen, found.words(), fields));
        return answer(asked, sent, found,
                work.saving().settle(settled, new Clash.Decided(seen, decided)));
    }

    private Optional<Clash> clash(Case found) throws IOException {
        return work.saving().clash(found.path(), found.base(), found.mine(), found.words());
    }

    private Response answer(Request asked, Fields sent, Case found, Outcome outcome) throws IOException {
        desk.site().look();
        return switch (outcome) {
            case Outcome.Saved(Step step) -> saved(found, "?done=" + step.number());
            case Outcome.Same _ -> saved(found, "");
            case Outcome.Refused(List<Problem> problems) -> draw(asked, sent, found, problems);
            case Outcome.Conflicting _,Outcome.ChangedSince _,Outcome.Unwritable _ ->
                    draw(asked, sent, found, List.of());
        };
    }

    private Response saved(Case found, String done) throws IOException {
        if (found.typed().isPresent()) {
            work.journal().typed().saved(found.typed().get().form());
        }
        return back(found, done);
    }

    /// To the list from which the form came.
    private static Response back(Case found, String done) {
        String[] parts = found.path().split("[/.]");
        boolean form = found.typed().isPresent() && parts.length == 5;
        Optional<String> page = found.typed().map(Typed::about).filter(about -> about.indexOf('/') > 0);
        if (page.isPresent()) {
            return Response.seeOther(page.get() + done);
        }
        Optional<String> question = found.typed().flatMap(QuestionsPage::typedFor);
        if (form && question.isPresent()) {
            return Response.seeOther(QuestionsPage.NAME + "/" + parts[1] + "/" + parts[2] + "/" + parts[3] + "/"
                    + question.get() + done);
        }
        return Response.seeOther(
                (form ? "read/" + parts[1] + "/" + parts[2] + "/" + parts[3] : HistoryPage.NAME) + done);
    }

    private Response draw(Request asked, Fields sent, Case found, List<Problem> problems) throws IOException {
        Words words = desk.sheets().words();
        Optional<Clash> clash = clash(found);
        List<Row> rows = new ArrayList<>();
        ValueWords values = new ValueWords(words);
        for (FieldConflict field : clash.map(Clash::fields).orElse(List.of())) {
            rows.add(new Row(rows.size(), values.name(field.at()), values.of(field.base()), values.of(field.mine()),
                    values.of(field.theirs())));
        }
        String theirs = clash.map(known -> known.theirs().hash()).orElse("");
        View view = new View(asked.root() + NAME, sent.text("form"), sent.text("mine"), sent.text("step"), theirs,
                rows.isEmpty() ? words.say("desk.conflict.none") : words.say("desk.conflict.lede"), rows,
                Mistake.all(problems, words));
        return desk.sheets().draw(rows.isEmpty() ? 200 : 409, asked, "conflict.ftlh",
                words.say("desk.conflict.title"), view);
    }
}
