package clausebook.desk.home;

import clausebook.desk.door.DeskPage;
import clausebook.desk.door.Request;
import clausebook.desk.door.Response;
import clausebook.desk.page.Desk;
import clausebook.desk.page.Mistake;
import clausebook.desk.preview.Stand;
import clausebook.diagnostic.Problem;
import clausebook.words.Words;
import java.util.List;

/// What is wrong in the content, in the words of `check`: what stops publishing, then what does not.
public record MistakesPage(Desk desk) implements DeskPage {

    /// What the page shows.
    ///
    /// @param number of the state that it tells of, so that a script can wait for the next
    public record View(long number, boolean current, List<Mistake> errors, List<Mistake> warnings) {}

    @Override
    public String name() {
        return "mistakes";
    }

    @Override
    public Response answer(Request asked) {
        Words words = desk.sheets().words();
        Stand stand = desk.site().now();
        List<Problem> warnings =
                stand.problems().stream().filter(problem -> !stand.errors().contains(problem)).toList();
        MendPlace mend = new MendPlace(stand.guide().filter(_ -> stand.current()));
        View view = new View(stand.number(), stand.current(), Mistake.all(stand.errors(), words, mend::of),
                Mistake.all(warnings, words, mend::of));
        return desk.sheets().draw(asked, "mistakes.ftlh", words.say("desk.mistakes.title"), view);
    }
}
