package clausebook.desk.reading;

import clausebook.corpus.ClauseId;
import clausebook.corpus.Edition;
import clausebook.desk.door.MalformedRequest;
import clausebook.desk.door.Method;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Mistake;
import clausebook.desk.save.Outcome;
import clausebook.diagnostic.Problem;
import clausebook.guide.EditionGuide;
import clausebook.reading.SuggestedReading;
import clausebook.suggest.unread.ReadingEdits;
import clausebook.suggest.unread.UnreadClauses;
import clausebook.diagnostic.Quoted;
import clausebook.text.yaml.YamlEdit;
import clausebook.words.ClauseNames;
import clausebook.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// All clauses of an edition that wait to be read, and those that may be confirmed together.
record ReadList(ReadingDesk desk, EditionAtDesk at) {

    /// What the page shows.
    ///
    /// @param edition behind the name of a page of it
    /// @param questions says how many questions are open, where all is read; "" for none
    /// @param waits  the doubtful first
    /// @param sure   those that may be confirmed together
    /// @param base   the version of the file
    public record View(String edition, String over, String lede, int read, int all, String questions,
            List<Row> waits, Sure sure, String base, List<Mistake> mistakes, ClauseSheet.Keys keys) {}

    /// Those that may be confirmed together, by their names, and what is said of them.
    public record Sure(List<String> names, String title, String words, String confirm) {}

    /// A clause that waits.
    ///
    /// @param opening its first words
    /// @param why     why it needs a close look; empty where it needs none
    public record Row(String href, String name, String opening, String why) {}

    Response answer(Request asked) throws MalformedRequest, IOException {
        if (asked.method() != Method.POST) {
            return draw(200, asked, List.of());
        }
        return switch (asked.form().text("action")) {
            case "sure" -> confirmSure(asked);
            case "keys" -> {
                desk.keys().set(!desk.keys().get());
                String back = asked.form().text("clause");
                yield Response.seeOther(ReadPage.NAME + "/" + at.address()
                        + (at.group(back).isPresent() ? "/" + back : ""));
            }
            default -> throw new MalformedRequest("no such action");
        };
    }

    /// Only for the version that she saw: what came since was on no list that she looked at.
    private Response confirmSure(Request asked) throws MalformedRequest, IOException {
        if (!asked.form().text("base").equals(at.seen().version().hash())) {
            return draw(409, asked, List.of());
        }
        EditionGuide guide = at.edition();
        Edition read = guide.edition();
        List<List<SuggestedReading>> sure = at.sure();
        List<ClauseId> ids = sure.stream().map(UnreadClauses::id).toList();
        List<YamlEdit> edits = new ArrayList<>(ReadingEdits.firstTopics(read,
                sure.stream().flatMap(List::stream).toList(), at.value()));
        edits.addAll(ReadingEdits.confirmed(read, ids, LocalDate.now(desk.shared().clock())));
        String done = words().say("desk.read.did.sure", words().count("reading.clauses.read", ids.size()));
        Outcome outcome = desk.work().saving().save(at.seen(), edits, done);
        desk.shared().site().look();
        return switch (outcome) {
            case Outcome.Saved(var step) ->
                    Response.seeOther(ReadPage.NAME + "/" + at.address() + "?done=" + step.number());
            case Outcome.Refused(List<Problem> problems) -> draw(422, asked, problems);
            case Outcome.Same _ -> Response.seeOther(ReadPage.NAME + "/" + at.address());
            case Outcome.Conflicting _,Outcome.ChangedSince _,Outcome.Unwritable _ -> draw(409, asked, List.of());
        };
    }

    private Words words() {
        return desk.shared().sheets().words();
    }

    private Response draw(int status, Request asked, List<Problem> problems) {
        List<Row> rows = new ArrayList<>();
        for (List<SuggestedReading> group : at.queue(desk.later())) {
            rows.add(new Row(asked.root() + ReadPage.NAME + "/" + at.address() + "/" + EditionAtDesk.id(group),
                    new ClauseNames(words()).name(group.getFirst().clause()),
                    Quoted.shortened(group.getFirst().text()), at.closeLook(group, words())));
        }
        int read = at.all() - rows.size();
        String lede = rows.isEmpty()
                ? words().say("desk.read.none")
                : words().say("desk.read.lede", words().count("reading.clauses", rows.size()));
        int open = rows.isEmpty() ? QuestionAtDesk.open(at.guide(), at.edition()) : 0;
        String next = open == 0 ? "" : words().count("desk.read.questions", open);
        View view = new View(at.address(), ClauseSheet.over(at), lede, read, at.all(), next, rows, sure(),
                at.seen().version().hash(), Mistake.all(problems, words()), ClauseSheet.keys(desk, asked));
        return desk.shared().sheets().draw(status, asked, "reading-list.ftlh", words().say("desk.read.title"), view);
    }

    private Sure sure() {
        List<String> names = at.sure().stream()
                .map(group -> new ClauseNames(words()).name(group.getFirst().clause())).toList();
        return new Sure(names, words().count("desk.read.sure.title", names.size()),
                words().count("desk.read.sure", names.size()), words().count("desk.read.sure.confirm", names.size()));
    }
}
