package clausebook.command;

import clausebook.address.Alone;
import clausebook.command.EditionToRead.Opened;
import clausebook.command.console.Console;
import clausebook.command.console.ReadingLines;
import clausebook.command.console.RunReport;
import clausebook.command.option.TemplatesFolder;
import clausebook.corpus.ClauseId;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.pipeline.ReadingReport;
import clausebook.reading.SuggestedReading;
import clausebook.reading.Was;
import clausebook.suggest.unread.UnreadClauses;
import clausebook.write.FilesAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `clausebook reading`: lists what no person has read yet.
@Command(name = "reading", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Lists the clauses that no person has read, the doubtful first, each with what is proposed. Changes nothing.", ""})
final class ReadingCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Mixin private EditionToRead edition;

    @Option(names = "--page", arity = "0..1", fallbackValue = "", paramLabel = "FILE", description = "Writes them as a "
            + "page, with the words that prove each proposal. Default: receipts/COUNCIL-POLICY-EDITION.reading.html "
            + "beside the content") private String page;

    @Mixin private TemplatesFolder templates;

    ReadingCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Opened> opened = edition.open(console, today);
        return opened.isPresent() ? list(opened.get()) : ExitCode.PROBLEMS;
    }

    private int list(Opened opened) throws IOException {
        EditionGuide guide = opened.guide();
        UnreadClauses unread = opened.unread();
        Map<ClauseId, Was> changed = opened.edit().value(guide).map(unread::changed).orElse(Map.of());
        if (page != null && !written(guide, unread, changed)) {
            return ExitCode.PROBLEMS;
        }
        ReadingLines lines = new ReadingLines(console, changed);
        unread.groups().stream().sorted(Comparator.comparing(ReadingCommand::isSure)).forEach(lines::tell);
        long all = guide.clauses().stream().filter(clause -> clause.parent().isEmpty()).count();
        console.out().println(unread.groups().size() + " of " + all + " clauses are not read yet.");
        console.out().flush();
        return ExitCode.DONE;
    }

    private static boolean isSure(List<SuggestedReading> group) {
        return group.stream().allMatch(SuggestedReading::isSure);
    }

    private boolean written(EditionGuide guide, UnreadClauses unread, Map<ClauseId, Was> changed) throws IOException {
        Problems problems = new Problems();
        Optional<byte[]> drawn = new ReadingReport(templates.path(), problems).of(guide, unread, changed);
        new RunReport(console, edition.content()).problems(problems);
        Path file = page.isEmpty() ? usual(guide) : Path.of(page);
        if (drawn.isPresent()) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FilesAside.write(file, drawn.get());
            console.out().println("Open it: " + file);
        }
        return drawn.isPresent();
    }

    private Path usual(EditionGuide guide) {
        String name = edition.policy().replace('/', '-') + "-" + guide.id().slug() + "." + Alone.READING;
        return edition.content().toAbsolutePath().normalize().resolveSibling("receipts").resolve(name);
    }
}
