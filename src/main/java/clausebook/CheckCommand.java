package clausebook;

import clausebook.build.SiteBuild;
import clausebook.diagnostic.Problems;
import clausebook.guide.LinkedCorpus;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `clausebook check`: looks for mistakes in the content and changes nothing.
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, description = "Reads the content and tells every mistake in it, with its file and line. Changes nothing.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content", description = "The folder that holds site.yaml. Default: ${DEFAULT-VALUE}") private Path content;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<LinkedCorpus> checked = new SiteBuild(problems).check(content);
        Report report = new Report(console, content);
        report.problems(problems);
        if (checked.isEmpty()) {
            report.refused(problems, "");
            return Main.PROBLEMS;
        }
        report.checked(checked.get().corpus(), problems);
        return Main.DONE;
    }
}
