package clausebook.command;

import clausebook.command.console.Console;
import clausebook.command.console.RunReport;
import clausebook.command.option.ChosenPolicy;
import clausebook.command.option.ContentFolder;
import clausebook.command.option.TemplatesFolder;
import clausebook.corpus.Audience;
import clausebook.diagnostic.Problems;
import clausebook.guide.CouncilGuide;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.pipeline.Handouts;
import clausebook.pipeline.Pipeline;
import clausebook.publish.NewFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `clausebook paper`: writes a policy and its checklists for Word.
@Command(name = "paper", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Writes the edition that speaks for a policy, and its checklists, as files for Word: to hand out, or to pin up. "
            + "Changes nothing.",
    ""})
final class PaperCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Spec private CommandSpec spec;

    @Mixin private ChosenPolicy policy;

    @Option(names = "--audience", paramLabel = "AUDIENCE", description = "Only the checklist of this audience, such "
            + "as staff. Default: one for each") private String audience;

    @Option(names = "--out", paramLabel = "DIR", description = "A new folder for the files. Default: "
            + "papers/COUNCIL-POLICY") private Path out;

    @Mixin private ContentFolder content;

    @Mixin private TemplatesFolder templates;

    PaperCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Guide> guide = new Pipeline(problems).guide(content.path(), today);
        boolean written = guide.isPresent() && write(guide.get(), problems);
        RunReport report = new RunReport(console, content.path());
        report.problems(problems);
        if (!written) {
            report.refused(problems, " No files were written: mend these first.");
        }
        console.out().flush();
        return written ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private boolean write(Guide guide, Problems problems) {
        EditionChoice choice = new EditionChoice(guide, spec.commandLine());
        EditionGuide edition = choice.policy(policy.name()).leading();
        List<Audience> audiences = audiences(choice, guide.find(edition.council().id()).orElseThrow());
        Path folder = folder(choice);
        Optional<Integer> files = new Handouts(guide, templates.path(), problems).write(edition, audiences, folder);
        files.ifPresent(many -> console.out()
                .println("Wrote " + many + " files for Word: " + folder.toAbsolutePath().normalize()));
        return files.isPresent();
    }

    private List<Audience> audiences(EditionChoice choice, CouncilGuide council) {
        List<Audience> all = choice.guide().checklists().audiences(council);
        List<Audience> chosen = all.stream().filter(each -> audience == null || each.id().equals(audience)).toList();
        if (audience != null && chosen.isEmpty()) {
            throw choice.mistake("There is no checklist for \"" + audience + "\" here. Write one of: "
                    + String.join(", ", all.stream().map(Audience::id).toList()) + ".");
        }
        return chosen;
    }

    private Path folder(EditionChoice choice) {
        Path folder = out != null ? out : Path.of("papers", policy.name().replace('/', '-'));
        if (!NewFolder.isFree(folder)) {
            throw choice.mistake("The folder " + folder + " holds something already, perhaps files that you have "
                    + "changed in Word. Give it another name, or write --out with the name of a new folder.");
        }
        return folder;
    }
}
