package clausebook.desk.intake;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.desk.save.Outcome;
import clausebook.desk.save.Work;
import clausebook.diagnostic.Problem;
import clausebook.guide.Guide;
import clausebook.pipeline.PolicyStart;
import clausebook.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where a document is dropped, or chosen.
///
/// @param templates the folder of templates and words
public record ImportPage(Desk desk, Work work, Path templates) implements DeskPage {

    /// The name of the page.
    public static final String NAME = "import";
    private static final int MOST_BYTES = 21 << 20;

    /// What the page shows.
    ///
    /// @param policies those that are there, each as `council/policy`
    /// @param kinds    of policy
    /// @param people   whom a policy can bind
    /// @param wrong    fields that are missing or can't be used
    /// @param asked    what was said last
    public record View(String action, List<Choice> policies, List<Choice> kinds, List<Choice> people, Wrong wrong,
            Said asked, List<Mistake> mistakes, String said) {}

    /// Fields that are missing or can't be used.
    ///
    /// @param any true where one of them is
    public record Wrong(boolean any, boolean file, boolean name, boolean title, boolean kind, boolean edition) {
        static Wrong of(List<String> wrong) {
            return new Wrong(!wrong.isEmpty(), wrong.contains("file"), wrong.contains("name"),
                    wrong.contains("title"), wrong.contains("kind"), wrong.contains("edition"));
        }
    }

    /// One of several.
    public record Choice(String value, String words, boolean chosen) {}

    /// What somebody wrote in the fields.
    public record Said(String name, String title, String kind, String edition, String status, String changes) {}

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
        if (!asked.rest().isEmpty()) {
            return Response.notFound();
        }
        if (asked.method() != Method.POST) {
            String policy = asked.query().text("policy");
            Asked none = new Asked("", "", "", "", "", "", "", "", List.of());
            return draw(200, asked, none, policy, List.of(), List.of(), "");
        }
        if (!asked.type().equals(SentForm.TYPE)) {
            throw new MalformedRequest("no form with a file");
        }
        return take(asked, SentForm.of(asked.body()));
    }

    private Response take(Request request, SentForm sent) throws IOException {
        Asked asked = Asked.of(sent);
        String policy = sent.text("policy");
        List<String> wrong = new ArrayList<>(asked.missing());
        if (sent.file().length == 0) {
            wrong.add("file");
        }
        if (!wrong.isEmpty()) {
            return draw(422, request, asked, policy, wrong, List.of(), "");
        }
        DocumentImport.Ended ended = new DocumentImport(desk, work, templates).run(sent, asked);
        desk.site().look();
        if (ended.outcome().isEmpty()) {
            return draw(422, request, asked, policy, List.of(), ended.mistakes(),
                    words().say("desk.import.nothing"));
        }
        return switch (ended.outcome().get()) {
            case Outcome.Saved(var step) ->
                    Response.seeOther("receipt/" + asked.address() + "?done=" + step.number());
            case Outcome.Same _ -> Response.seeOther("receipt/" + asked.address());
            case Outcome.Refused(List<Problem> problems) -> draw(422, request, asked, policy, List.of(),
                    Mistake.all(problems, words()), words().say("desk.import.nothing"));
            case Outcome.ChangedSince _,Outcome.Conflicting _ -> draw(409, request, asked, policy, List.of(),
                    List.of(), words().say("desk.import.meanwhile"));
            case Outcome.Unwritable(String path) -> draw(500, request, asked, policy, List.of(), List.of(),
                    words().say("desk.unwritable", path));
        };
    }

    private Words words() {
        return desk.sheets().words();
    }

    private Response draw(int status, Request request, Asked asked, String policy, List<String> wrong,
            List<Mistake> mistakes, String said) {
        List<Choice> policies = new ArrayList<>();
        desk.site().now().guide().map(Guide::policies).ifPresent(all -> all.forEach(found -> policies.add(new Choice(
                found.id().toString(), words().say("desk.import.policy", found.council().called(), found.title()),
                found.id().toString().equals(policy)))));
        List<Choice> kinds = new ArrayList<>();
        PolicyStart.kinds(desk.site().now().guide())
                .forEach((id, named) -> kinds.add(new Choice(id, named, id.equals(asked.kind()))));
        List<Choice> people = desk.site().now().guide().map(guide -> guide.vocabulary().audiences().whole().stream()
                .map(known -> new Choice(Asked.COVERS + known.id(), known.name(), asked.covers().contains(known.id())))
                .toList()).orElse(List.of());
        View view = new View(request.root() + NAME, policies, kinds, people, Wrong.of(wrong),
                new Said(asked.name(), asked.title(), asked.kind(), asked.edition(), asked.status(), asked.changes()),
                mistakes,
                said);
        String title = words().say("desk.import.title");
        return desk.sheets().draw(status, request, "import.ftlh",
                status == 200 ? title : words().say("desk.problem.title", title), view);
    }
}
