package clausebook.command;

import clausebook.command.console.Console;
import clausebook.guide.EditionGuide;
import clausebook.suggest.SuggestedReading;
import clausebook.suggest.SuggestedReading.SuggestedRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `clausebook reading`: lists what no person has read yet.
@Command(name = "reading", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Lists the clauses that no person has read, the doubtful first, each with what is proposed. Changes nothing.", ""})
final class ReadingCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Spec private CommandSpec spec;

    @Mixin private ChosenEdition chosen;

    @Mixin private ContentFolder content;

    ReadingCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() {
        Optional<EditionChoice> choice = new ContentEdit(console, content.path()).choice(today, spec.commandLine());
        if (choice.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        EditionGuide guide = chosen.in(choice.get());
        UnreadClauses unread = UnreadClauses.of(choice.get(), guide);
        List<List<SuggestedReading>> doubtfulFirst = unread.groups().stream()
                .sorted(Comparator.comparing((List<SuggestedReading> group) -> group.stream()
                        .allMatch(SuggestedReading::isSure)))
                .toList();
        doubtfulFirst.forEach(this::tell);
        long all = guide.clauses().stream().filter(clause -> clause.parent().isEmpty()).count();
        console.out().println(unread.groups().size() + " of " + all + " clauses are not read yet.");
        console.out().flush();
        return ExitCode.DONE;
    }

    private void tell(List<SuggestedReading> group) {
        boolean doubtful = !group.stream().allMatch(SuggestedReading::isSure);
        console.out().println(UnreadClauses.name(group) + (doubtful ? ": look closely" : ""));
        for (SuggestedReading reading : group) {
            for (SuggestedRule rule : reading.rules()) {
                console.out().println("  " + (rule.sure() ? "" : "? ") + rule.duty().word().replace('-', ' ') + ": "
                        + rule.says());
            }
        }
        if (!group.getFirst().topics().isEmpty()) {
            console.out().println("  about: " + group.getFirst().topics().getFirst().name());
        }
    }
}
