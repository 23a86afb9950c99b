package clausebook.command;

import clausebook.address.Alone;
import clausebook.command.option.TemplatesFolder;
import clausebook.command.option.ContentFolder;
import clausebook.command.console.Console;
import clausebook.command.console.RunReport;
import clausebook.corpus.ClauseId;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.pipeline.ReadingReport;
import clausebook.write.FilesAside;
import clausebook.reading.SuggestedReading;
import clausebook.reading.SuggestedReading.SuggestedRule;
import clausebook.suggest.UnreadClauses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `clausebook reading`: lists what no person has read yet.
@Command(name = "reading", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Lists the clauses that no person has read, the doubtful first, each with what is proposed. Changes nothing.", ""})
final class ReadingCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Spec private CommandSpec spec;

    @Mixin private ChosenEdition chosen;

    @Option(names = "--page", arity = "0..1", fallbackValue = "", paramLabel = "FILE", description = "Writes them as a "
            + "page, with the words that prove each proposal. Default: receipts/COUNCIL-POLICY-EDITION.reading.html "
            + "beside the content") private String page;

    @Mixin private ContentFolder content;

    @Mixin private TemplatesFolder templates;

    ReadingCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        ContentEdit edit = new ContentEdit(console, content.path());
        Optional<EditionChoice> choice = edit.choice(today, spec.commandLine());
        if (choice.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        EditionGuide guide = chosen.in(choice.get());
        UnreadClauses unread = choice.get().unread(guide);
        Set<ClauseId> changed = edit.value(guide).map(unread::changed).orElse(Set.of());
        if (page != null && !written(guide, unread, changed)) {
            return ExitCode.PROBLEMS;
        }
        List<List<SuggestedReading>> doubtfulFirst = unread.groups().stream()
                .sorted(Comparator.comparing((List<SuggestedReading> group) -> group.stream()
                        .allMatch(SuggestedReading::isSure)))
                .toList();
        doubtfulFirst.forEach(group -> tell(group, changed.contains(UnreadClauses.id(group))));
        long all = guide.clauses().stream().filter(clause -> clause.parent().isEmpty()).count();
        console.out().println(unread.groups().size() + " of " + all + " clauses are not read yet.");
        console.out().flush();
        return ExitCode.DONE;
    }

    private boolean written(EditionGuide guide, UnreadClauses unread, Set<ClauseId> changed) throws IOException {
        Problems problems = new Problems();
        Optional<byte[]> drawn = new ReadingReport(templates.path(), problems).of(guide, unread, changed);
        new RunReport(console, content.path()).problems(problems);
        Path file = page.isEmpty() ? usual(guide) : Path.of(page);
        if (drawn.isPresent()) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FilesAside.write(file, drawn.get());
            console.out().println("Open it: " + file);
        }
        return drawn.isPresent();
    }

    private Path usual(EditionGuide guide) {
        String name = chosen.policy().replace('/', '-') + "-" + guide.id().slug() + "." + Alone.READING;
        return content.path().toAbsolutePath().normalize().resolveSibling("receipts").resolve(name);
    }

    private void tell(List<SuggestedReading> group, boolean changed) {
        boolean doubtful = !group.stream().allMatch(SuggestedReading::isSure);
        String look = changed ? ": the file says something else, look there" : doubtful ? ": look closely" : "";
        console.out().println(UnreadClauses.name(group) + look);
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
