package clausebook.desk.reading;

import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Typed;
import clausebook.desk.journal.Version;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Saving;
import clausebook.desk.save.SavingSeveral;
import clausebook.diagnostic.Problem;
import clausebook.guide.MentionWords;
import clausebook.guide.PlacedClause;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlValue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One question of an edition: which clause answers it and how, or that none does.
record AskedQuestion(ReadingDesk desk, EditionAtDesk at, List<QuestionAtDesk> all, QuestionAtDesk one) {

    static final String VOCABULARY = "vocabulary/questions.yaml";

    Response answer(Request asked) throws MalformedRequest, IOException {
        QuestionSheet sheet = new QuestionSheet(desk, at, all, one);
        if (asked.method() != Method.POST) {
            return sheet.draw(200, asked, sheet.fromFile(asked.query().all("clause")));
        }
        Fields sent = asked.form();
        if (sent.text("action").equals("keys")) {
            desk.keys().set(!desk.keys().get());
            return Response.seeOther(QuestionsPage.NAME + "/" + at.address() + "/" + one.question().id());
        }
        return save(asked, sent, sheet);
    }

    private Response save(Request asked, Fields sent, QuestionSheet sheet) throws MalformedRequest, IOException {
        Saving.Seen edition = seen(at.seen().path(), sent.text("base"));
        Saving.Seen questions = seen(VOCABULARY, sent.text("questions"));
        YamlValue file = EditionAtDesk.value(edition).orElseThrow(() -> new MalformedRequest("no edition"));
        YamlValue vocabulary = EditionAtDesk.value(questions).orElseThrow(() -> new MalformedRequest("no questions"));
        boolean silent = sent.text("action").equals("silent");
        if (!silent && !sent.text("action").equals("answer")) {
            throw new MalformedRequest("no such action");
        }
        List<YamlEdit> answers = QuestionChange.answers(file, one.question(), sent, this::whole);
        boolean speaks = sent.values().keySet().stream().filter(QuestionChange.PLACE.asMatchPredicate())
                .anyMatch(name -> !sent.text(name).isBlank());
        if (silent && speaks) {
            return sheet.draw(422, asked, sheet.sent(sent, desk.shared().sheets().words().say("desk.ask.both")));
        }
        String day = silent ? LocalDate.now(desk.shared().clock()).toString() : "";
        List<YamlEdit> silence = silent || speaks
                ? QuestionChange.silence(vocabulary, one.question(), at.edition().council().id().slug(), day)
                : List.of();
        keep(sent, edition.version());
        Outcome outcome = desk.work().several().edit(List.of(new SavingSeveral.Edited(edition, answers),
                new SavingSeveral.Edited(questions, silence)), done(silent));
        return answer(asked, sheet, sent, outcome);
    }

    private Saving.Seen seen(String path, String base) throws MalformedRequest, IOException {
        Version version = Version.parse(base).filter(found -> found.isThere()
                && desk.work().journal().kept().has(found)).orElseThrow(() -> new MalformedRequest("no version"));
        return desk.work().saving().seen(path, version);
    }

    /// What a clause says, for a fact that answers in its place.
    private String whole(String clause) {
        MentionWords plain = new MentionWords(at.guide());
        return at.edition().clauses().stream().filter(found -> found.id().slug().equals(clause)).findFirst()
                .map((PlacedClause found) -> plain.plain(found).strip().replaceAll("\\s+", " ")).orElse("");
    }

    private String done(boolean silent) {
        return desk.shared().sheets().words().say(silent ? "desk.ask.did.silent" : "desk.ask.did.answer",
                one.question().name());
    }

    private void keep(Fields sent, Version base) throws IOException, MalformedRequest {
        if (!TypedPage.FORM.matcher(sent.text("form")).matches()) {
            throw new MalformedRequest("no form");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        sent.values().forEach((name, values) -> fields.put(name, String.join("\n", values)));
        desk.work().journal().typed()
                .keep(new Typed(sent.text("form"), at.seen().path(), base, QuestionsPage.ABOUT + one.question().id(),
                        fields, desk.shared().clock().instant()));
    }

    private Response answer(Request asked, QuestionSheet sheet, Fields sent, Outcome outcome) throws IOException {
        return switch (outcome) {
            case Outcome.Saved(var step) -> saved(sent, "?done=" + step.number());
            case Outcome.Same _ -> saved(sent, "");
            case Outcome.Conflicting(var clash) ->
                    Response.seeOther("conflict?form=" + sent.text("form") + "&mine=" + clash.mine().hash());
            case Outcome.Refused(List<Problem> problems) -> sheet.draw(422, asked, sheet.wrong(sent, problems));
            case Outcome.ChangedSince _ -> sheet.draw(409, asked,
                    sheet.again(sent, desk.shared().sheets().words().say("desk.ask.meanwhile")));
            case Outcome.Unwritable(String path) -> sheet.draw(500, asked,
                    sheet.sent(sent, desk.shared().sheets().words().say("desk.unwritable", path)));
        };
    }

    /// On to the next one that is open; to all where none is.
    private Response saved(Fields sent, String done) throws IOException {
        desk.work().journal().typed().saved(sent.text("form"));
        desk.shared().site().look();
        String list = QuestionsPage.NAME + "/" + at.address();
        return Response.seeOther(next().map(next -> list + "/" + next.question().id()).orElse(list) + done);
    }

    /// The next one that is open, in the order of the list, and round again from its beginning.
    Optional<QuestionAtDesk> next() {
        List<QuestionAtDesk> order = new ArrayList<>(all.subList(all.indexOf(one) + 1, all.size()));
        order.addAll(all.subList(0, all.indexOf(one)));
        return order.stream().filter(found -> found.state().isOpen()).findFirst();
    }
}
