package clausebook.desk.year;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Fields;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.save.Outcome;
import clausebook.guide.CouncilGuide;
import clausebook.guide.Guide;
import clausebook.pipeline.PolicyStart;
import clausebook.text.Slug;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Begins a policy that has no document yet, as `clausebook start` does: of a kind that the program knows it brings
/// topics, questions and everyday words along.
public record StartPage(YearDesk desk) implements DeskPage {

    /// What the page shows.
    ///
    /// @param councils that are there
    /// @param kinds    of policy that are there, or that the program knows
    /// @param told     why it could not be done, in the words of the command line
    public record View(String action, List<Choice> councils, List<Choice> kinds, String name, String title, String kind,
            List<String> told) {}

    /// One of several.
    public record Choice(String value, String words, boolean chosen) {}

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        if (!asked.rest().isEmpty()) {
            return Response.notFound();
        }
        return asked.method() == Method.POST
                ? start(asked, asked.form())
                : draw(200, asked, asked.query(), List.of());
    }

    private Response start(Request asked, Fields sent) throws IOException {
        Words words = desk.words();
        boolean fresh = sent.text("council").isEmpty();
        String council = fresh ? Slug.of(sent.text("name")) : sent.text("council");
        String kind = sent.text("kind").isEmpty() ? Slug.of(sent.text("other")) : sent.text("kind");
        String policy = Slug.of(sent.text("title"));
        if (!Slug.is(council) || !Slug.is(kind) || policy.isEmpty()) {
            return draw(422, asked, sent, List.of(words.say("desk.start.missing")));
        }
        List<String> arguments = new ArrayList<>(List.of("start", council + "/" + policy, "--kind=" + kind,
                "--title=" + sent.text("title").strip()));
        if (fresh) {
            arguments.add("--name=" + sent.text("name").strip());
        }
        try (CommandOnCopy command = new CommandOnCopy(desk)) {
            CommandOnCopy.Ended ended = command.run(arguments, words.say("desk.start.did", sent.text("title").strip()));
            desk.shared().site().look();
            if (!ended.done()) {
                return draw(422, asked, sent, ended.told());
            }
            return ended.outcome().orElse(new Outcome.Same()) instanceof Outcome.Saved(var step)
                    ? Response
                            .seeOther("edit/edition/" + council + "/" + policy + "/" + PolicyStart.edition() + "?done="
                                    + step.number())
                    : draw(409, asked, sent, List.of(words.say("desk.import.meanwhile")));
        }
    }

    private Response draw(int status, Request asked, Fields sent, List<String> told) {
        Optional<Guide> guide = desk.shared().site().now().guide();
        List<Choice> councils = new ArrayList<>();
        for (CouncilGuide council : guide.map(Guide::councils).orElse(List.of())) {
            String slug = council.id().slug();
            councils.add(new Choice(slug, council.called(), slug.equals(sent.text("council"))));
        }
        List<Choice> choices = new ArrayList<>();
        PolicyStart.kinds(guide).forEach((id, name) -> choices.add(new Choice(id, name, id.equals(sent.text("kind")))));
        String title = desk.words().say("desk.start.title");
        View view = new View(asked.root() + name(), councils, choices, sent.text("name"), sent.text("title"),
                sent.text("other"), told);
        return desk.shared().sheets().draw(status, asked, "start.ftlh",
                told.isEmpty() ? title : desk.words().say("desk.problem.title", title), view);
    }
}
