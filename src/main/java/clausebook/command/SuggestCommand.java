package clausebook.command;

import clausebook.command.option.ContentFolder;
import clausebook.command.console.Console;
import clausebook.guide.EditionGuide;
import clausebook.suggest.UnreadClauses;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `clausebook suggest`: proposes readings for the clauses that have none.
@Command(name = "suggest", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Proposes what the clauses that nobody has read might mean: duties, and what they are about. The proposals stand "
            + "in the edition's file, marked as suggested, and on no page until a person confirms them.",
    ""})
final class SuggestCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Spec private CommandSpec spec;

    @Mixin private ChosenEdition chosen;

    @Mixin private ContentFolder content;

    SuggestCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        ContentEdit edit = new ContentEdit(console, content.path());
        Optional<EditionChoice> choice = edit.choice(today, spec.commandLine());
        return choice.isPresent() ? suggest(edit, choice.get()) : ExitCode.PROBLEMS;
    }

    private int suggest(ContentEdit edit, EditionChoice choice) throws IOException {
        EditionGuide guide = chosen.in(choice);
        UnreadClauses unread = choice.unread(guide);
        int likely = unread.likely().size();
        if (likely > 0 && !edit.change(guide, unread.edits())) {
            return ExitCode.PROBLEMS;
        }
        console.out().println(
                likely + " of " + unread.empty().size() + " clauses without a reading have a proposal now.");
        if (likely < unread.empty().size()) {
            console.out().println("For the others nothing is likely: they are left to you.");
        }
        console.out().println("Next: clausebook reading " + chosen.policy());
        console.out().flush();
        return ExitCode.DONE;
    }
}
