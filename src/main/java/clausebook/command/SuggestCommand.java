package clausebook.command;

import clausebook.command.EditionToRead.Opened;
import clausebook.command.console.Console;
import clausebook.suggest.unread.UnreadClauses;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `clausebook suggest`: proposes readings for the clauses that have none.
@Command(name = "suggest", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Proposes what the clauses that nobody has read might mean: duties, and what they are about. The proposals stand "
            + "in the edition's file, marked as suggested, and on no page until a person confirms them.",
    ""})
final class SuggestCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Mixin private EditionToRead edition;

    SuggestCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Opened> opened = edition.open(console, today);
        return opened.isPresent() ? suggest(opened.get()) : ExitCode.PROBLEMS;
    }

    private int suggest(Opened opened) throws IOException {
        UnreadClauses unread = opened.unread();
        int likely = unread.likely().size();
        if (likely > 0 && !opened.edit().change(opened.guide(), unread.edits())) {
            return ExitCode.PROBLEMS;
        }
        console.out().println(
                likely + " of " + unread.empty().size() + " clauses without a reading have a proposal now.");
        if (likely < unread.empty().size()) {
            console.out().println("For the others nothing is likely: they are left to you.");
        }
        console.out().println("Next: clausebook reading " + edition.policy());
        console.out().flush();
        return ExitCode.DONE;
    }
}
