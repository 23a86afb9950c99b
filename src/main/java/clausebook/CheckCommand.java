package clausebook;

import clausebook.build.SiteBuild;
import clausebook.diagnostic.Problems;
import clausebook.guide.LinkedCorpus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `clausebook check`: looks for mistakes in the content and changes nothing.
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Reads the content and tells every mistake in it, with its file and line. Changes nothing.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Mixin private ContentFolder content;

    /// @param today the day from which reviews are reckoned
    CheckCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<LinkedCorpus> checked = new SiteBuild(problems).check(content.path());
        Report report = new Report(console, content.path());
        report.problems(problems);
        if (checked.isEmpty()) {
            report.refused(problems, "");
            return Main.PROBLEMS;
        }
        report.checked(checked.get().corpus(), problems);
        new ReviewLines(console, today).tell(SiteBuild.reviews(checked.get(), today));
        return Main.DONE;
    }
}
