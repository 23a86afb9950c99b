package clausebook.command;

import clausebook.command.console.Console;
import clausebook.guide.EditionGuide;
import clausebook.suggest.ReadingEdits;
import clausebook.suggest.SuggestedReading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        List<List<SuggestedReading>> empty = UnreadClauses.of(choice, guide).empty();
        List<List<SuggestedReading>> likely = empty.stream().filter(SuggestCommand::isLikely).toList();
        if (!likely.isEmpty() && !write(edit, guide, likely)) {
            return ExitCode.PROBLEMS;
        }
        console.out()
                .println(likely.size() + " of " + empty.size() + " clauses without a reading have a proposal now.");
        if (likely.size() < empty.size()) {
            console.out().println("For the others nothing is likely: they are left to you.");
        }
        console.out().println("Next: clausebook reading " + chosen.policy());
        console.out().flush();
        return ExitCode.DONE;
    }

    /// A proposal says at least what a clause is about.
    private static boolean isLikely(List<SuggestedReading> group) {
        return !group.getFirst().topics().isEmpty();
    }

    private boolean write(ContentEdit edit, EditionGuide guide, List<List<SuggestedReading>> likely)
            throws IOException {
        List<SuggestedReading> all = likely.stream().flatMap(List::stream).toList();
        String path = ContentEdit.path(chosen.policy(), guide.edition().id().slug());
        Optional<byte[]> file = edit.changed(guide, ReadingEdits.suggested(guide.edition(), all));
        return file.isPresent() && edit.wouldHold(Map.of(path, file.get()), Set.of()) && edit.write(path, file.get());
    }
}
