package clausebook.command;

import clausebook.command.console.Console;
import clausebook.command.console.NextSteps;
import clausebook.command.option.ChosenPolicy;
import clausebook.command.option.ContentFolder;
import clausebook.command.option.NamingOptions;
import clausebook.diagnostic.Problems;
import clausebook.intake.ImportRequest;
import clausebook.load.FolderSource;
import clausebook.pipeline.ImportWriter;
import clausebook.pipeline.PolicyStart;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `clausebook start`: begins a policy.
@Command(name = "start", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Begins a policy: a first draft with one clause to be written in a text editor, and a new council where it is not "
            + "there yet. The first policy of a kind brings topics, questions and everyday words for it along, where "
            + "the program knows some: for complaints, it-use and data-protection.",
    ""})
final class StartCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;

    @Mixin private ChosenPolicy policy;

    @Mixin private NamingOptions naming;

    @Option(names = "--title", paramLabel = "TITLE",
            description = "The title of the policy. Default: the name of its kind") private String title;

    @Mixin private ContentFolder content;

    StartCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ImportRequest.Target target = policy.target(spec.commandLine(), PolicyStart.edition());
        if (Files.exists(content.path().resolve(target.folder()))) {
            throw new ParameterException(spec.commandLine(), "There is a policy \"" + policy.name()
                    + "\" already: open its next edition with \"clausebook edition new\".");
        }
        ImportRequest.Naming named = naming.of(spec.commandLine(), content.path(), target);
        Problems problems = new Problems();
        Optional<Map<String, byte[]>> files = new PolicyStart(new FolderSource(content.path()), problems)
                .files(target, named, Optional.ofNullable(title));
        boolean sound = files.isPresent() && new ContentEdit(console, content.path()).holds(problems);
        return sound && write(files.get()) ? done(files.get(), target) : refused(problems, files.isPresent());
    }

    private int refused(Problems problems, boolean told) {
        if (!told) {
            new ContentEdit(console, content.path()).holds(problems);
        }
        return ExitCode.PROBLEMS;
    }

    private boolean write(Map<String, byte[]> files) {
        ImportWriter writer = new ImportWriter(content.path());
        try {
            boolean holds = new ContentEdit(console, content.path()).wouldHold(files, Set.of());
            if (holds) {
                writer.write(files, Map.of());
            }
            return holds;
        } catch (IOException fault) {
            console.err()
                    .println(writer.last() + " can't be written. Check that you may write there, and that no other "
                            + "program has the file open. Nothing was written.");
            console.err().flush();
            return false;
        }
    }

    private int done(Map<String, byte[]> files, ImportRequest.Target target) {
        new NextSteps(console, policy.name()).started(files.keySet().stream().map(content.path()::resolve).toList(),
                content.path().resolve(target.folder()).resolve(PolicyStart.edition() + ".yaml"));
        return ExitCode.DONE;
    }
}
