package clausebook.desk.reading;

import clausebook.corpus.Entry;
import clausebook.corpus.Silence;
import clausebook.desk.door.DeskPage;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.journal.Typed;
import clausebook.words.ClauseNames;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The questions that are asked of an edition's kind of policy: all of them at
/// `questions/<council>/<policy>/<edition>`, one behind that.
public record QuestionsPage(ReadingDesk desk) implements DeskPage {

    /// The name of the page.
    public static final String NAME = "questions";
    /// A clause may have the id of a question.
    static final String ABOUT = "question ";

    /// What the page of all shows.
    ///
    /// @param unread how many clauses nobody has read; "" where all are read
    /// @param open   those that somebody has to look for
    /// @param known  all others
    public record View(String over, String lede, String unread, String read, List<Row> open, List<Row> known, int done,
            int all, ClauseSheet.Keys keys) {}

    /// A question with what is known of it.
    public record Row(String href, String words, String state) {}

    /// The id of the question whose form words were typed into; empty where they were typed into another form.
    public static Optional<String> typedFor(Typed typed) {
        return typed.about().startsWith(ABOUT)
                ? Optional.of(typed.about().substring(ABOUT.length()))
                : Optional.empty();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Response answer(Request asked) throws MalformedRequest, IOException {
        Optional<EditionAtDesk> at = EditionAtDesk.of(desk, asked);
        if (at.isEmpty() || asked.rest().size() > 4) {
            return Response.notFound();
        }
        List<QuestionAtDesk> all = QuestionAtDesk.all(at.get().guide(), at.get().edition());
        if (asked.rest().size() == 3) {
            return asked.method() == Method.POST ? Response.notFound() : list(asked, at.get(), all);
        }
        String id = asked.rest().getLast();
        Optional<QuestionAtDesk> one = all.stream().filter(found -> found.question().id().equals(id)).findFirst();
        return one.isEmpty()
                ? Response.notFound()
                : new AskedQuestion(desk, at.get(), all, one.get()).answer(asked);
    }

    private Response list(Request asked, EditionAtDesk at, List<QuestionAtDesk> all) {
        Words words = desk.shared().sheets().words();
        String address = asked.root() + NAME + "/" + at.address() + "/";
        List<Row> open = new ArrayList<>();
        List<Row> known = new ArrayList<>();
        for (QuestionAtDesk one : all) {
            (one.state().isOpen() ? open : known).add(new Row(address + one.question().id(), one.question().name(),
                    state(one, words)));
        }
        int unread = at.edition().unread().size();
        View view = new View(ClauseSheet.over(at),
                lede(all.size(), open.size(), words),
                unread == 0 || all.isEmpty() ? "" : words.count("desk.ask.unread", unread),
                asked.root() + "read/" + at.address(),
                open, known, known.size(), all.size(), ClauseSheet.keys(desk, asked));
        return desk.shared().sheets().draw(asked, "questions.ftlh", words.say("desk.ask.title"), view);
    }

    private static String lede(int all, int open, Words words) {
        String none = all == 0 ? "desk.ask.no-questions" : "desk.ask.none";
        return open == 0 ? words.say(none) : words.count("desk.ask.lede", open);
    }

    /// What is known of a question, in words.
    static String state(QuestionAtDesk one, Words words) {
        String day = one.silence().map(Silence::day).map(new Dates(words)::of).orElse("");
        return switch (one.state()) {
            case OPEN -> words.say("desk.ask.state.open");
            case OVERTAKEN -> words.say("desk.ask.state.overtaken", day);
            case ANSWERED -> words.say("desk.ask.state.answered", String.join(", ",
                    one.answers().stream().map(new ClauseNames(words)::called).distinct().toList()));
            case SILENT -> words.say("desk.ask.state.silent", day);
            case SILENT_SO_FAR -> words.say("desk.ask.state.so-far", day);
            case NOT_COVERED -> words.say("desk.ask.state.not-covered", Entry.names(one.question().askedBy()));
        };
    }
}
