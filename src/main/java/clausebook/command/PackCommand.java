package clausebook.command;

import clausebook.command.console.Console;
import clausebook.command.console.NextSteps;
import clausebook.command.console.RunReport;
import clausebook.command.option.ContentFolder;
import clausebook.command.option.TemplatesFolder;
import clausebook.corpus.Wording;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.pipeline.ChangePapers;
import clausebook.publish.NewFolder;
import clausebook.renew.Tabling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `clausebook pack`: writes the papers with which a meeting adopts an edition.
@Command(name = "pack", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Writes the papers for the meeting that adopts an edition: report, table of changes or what a first edition asks, "
            + "clean and marked-up text, draft resolution, notice, acknowledgement sheet. Each as a page and for Word. "
            + "Changes nothing, but with --tabled the edition's file.",
    ""})
final class PackCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Spec private CommandSpec spec;

    @Mixin private ComparedEditions compared;

    @Option(names = "--out", paramLabel = "DIR", description = "A new folder for the papers. Default: "
            + "papers/COUNCIL-POLICY-EDITION") private Path out;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD",
            description = "The date of the papers. Default: today") private String date;

    @Option(names = "--tabled", paramLabel = "YYYY-MM-DD", description = "The day of the meeting before which these "
            + "papers are laid: the edition's file then holds which text that was") private String tabled;

    @Mixin private ContentFolder content;

    @Mixin private TemplatesFolder templates;

    PackCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = date == null ? today : EditionChoice.day(spec.commandLine(), "--date", date);
        Optional<Written> written = tabled == null
                ? compared.pack(console, new ComparedEditions.Inputs(content.path(), templates.path(), day),
                        " No papers were written: mend these first.", this::write)
                : table(day, EditionChoice.day(spec.commandLine(), "--tabled", tabled));
        written.ifPresent(papers -> new NextSteps(console, compared.policy()).packed(papers.folder(), papers.edition(),
                papers.files()));
        return written.isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private record Written(Path folder, EditionGuide edition, int files) {}

    private Optional<Written> write(ChangePapers papers, EditionChoice.Packed packed) {
        Path folder = folder(packed.edition());
        return papers.write(packed.edition(), packed.changes(), folder)
                .map(files -> new Written(folder, packed.edition(), files));
    }

    private Path folder(EditionGuide edition) {
        Path folder = out != null
                ? out
                : Path.of("papers", compared.policy().replace('/', '-') + "-" + edition.id().slug());
        if (!NewFolder.isFree(folder)) {
            throw new ParameterException(spec.commandLine(),
                    "The folder " + folder + " holds something already, perhaps papers that you have "
                            + "changed in Word. Give it another name, or write --out with the name of a new folder.");
        }
        return folder;
    }

    /// Papers and file are written both or neither.
    private Optional<Written> table(LocalDate day, LocalDate meeting) throws IOException {
        ContentEdit edit = new ContentEdit(console, content.path());
        Optional<EditionChoice> choice = edit.choice(day, spec.commandLine());
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        EditionGuide draft = compared.packed(choice.get()).edition();
        refuse(draft);
        folder(draft);
        String path = ContentEdit.path(compared.policy(), draft.id().slug());
        Optional<byte[]> file = edit.changed(draft, Tabling.edits(draft.edition(), meeting));
        Optional<Guide> guide = file.flatMap(bytes -> edit.wouldGive(Map.of(path, bytes), day));
        return guide.isPresent() ? table(edit, path, file.get(), guide.get()) : Optional.empty();
    }

    private Optional<Written> table(ContentEdit edit, String path, byte[] file, Guide guide) throws IOException {
        byte[] before = Files.readAllBytes(content.path().resolve(path));
        if (!edit.write(path, file)) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        Optional<Written> written = write(new ChangePapers(guide, templates.path(), problems),
                compared.packed(new EditionChoice(guide, spec.commandLine())));
        if (written.isEmpty()) {
            edit.write(path, before);
            RunReport report = new RunReport(console, content.path());
            report.problems(problems);
            report.refused(problems, " No papers were written, and nothing was changed: mend these first.");
        }
        return written;
    }

    private void refuse(EditionGuide draft) {
        String name = "\"" + draft.id().slug() + "\"";
        if (draft.status().isDecided()) {
            throw new ParameterException(spec.commandLine(), name + " was adopted already, so it can't be tabled.");
        }
        if (draft.wording() == Wording.RESTATED) {
            throw new ParameterException(spec.commandLine(), name + " is in plain English, and the council adopts its "
                    + "own document: that is what is tabled. Leave --tabled away.");
        }
        if (!draft.edition().tabling().amendments().isEmpty()) {
            throw new ParameterException(spec.commandLine(), name + " was amended at a meeting already. To table it "
                    + "anew, take \"amendments\" and \"tabled\" away first.");
        }
    }
}
