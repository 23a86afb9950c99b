package clausebook.command;

import clausebook.command.console.AmendReport;
import clausebook.command.console.Console;
import clausebook.command.console.RunReport;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionGuide;
import clausebook.pipeline.AmendedPaper;
import clausebook.pipeline.ImportFolder;
import clausebook.pipeline.ImportProcess;
import clausebook.renew.amend.AmendmentEdits;
import clausebook.renew.amend.Decisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The Word file of a paper as it came back. It is read by a process of its own, as every file that others may have
/// made; what that process found out is checked and written by this one.
record AmendedFile(Console console, PolicyEdit policy, Path from) {

    int amend(ContentEdit edit, EditionChoice choice, EditionChoice.Packed packed, AmendmentEdits.Moved moved,
            AmendReport report) throws IOException {
        if (!Files.isRegularFile(from) || !Files.isReadable(from)) {
            throw choice.mistake("The file " + from + " is not there, or can't be opened.");
        }
        Optional<Path> into = ImportProcess.into();
        return into.isPresent()
                ? read(edit, choice, packed, moved, report, into.get())
                : inProcess(edit, packed.edition(), report);
    }

    /// In the process with limits.
    private int read(ContentEdit edit, EditionChoice choice, EditionChoice.Packed packed, AmendmentEdits.Moved moved,
            AmendReport report, Path into) throws IOException {
        Problems problems = new Problems();
        AmendedPaper paper = new AmendedPaper(choice.guide(), packed.edition(), packed.changes());
        Optional<AmendedPaper.Read> read = paper.read(from, problems);
        new RunReport(console, policy.content()).problems(problems);
        Optional<AmendmentEdits.Files> files = read.isPresent() ? edit.files(packed) : Optional.empty();
        if (files.isEmpty() || report.refused(from, read.get().undecided(), read.get().decisions().obstacles())) {
            return ExitCode.PROBLEMS;
        }
        Decisions decisions = read.get().decisions();
        AmendmentEdits.Made made =
                AmendmentEdits.of(choice.guide(), packed.edition(), files.get(), moved, decisions.all());
        if (report.refused(from, List.of(), made.obstacles())) {
            return ExitCode.PROBLEMS;
        }
        String path = ContentEdit.path(policy.name(), packed.edition().id().slug());
        Optional<byte[]> file = edit.changed(packed.edition(), made.edits());
        if (file.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        new ImportFolder(Map.of(path, file.get()), Map.of(),
                report.lines(policy.file(path), decisions.all(), decisions.accepted())).write(into);
        return ExitCode.DONE;
    }

    private int inProcess(ContentEdit edit, EditionGuide draft, AmendReport report) throws IOException {
        try (ImportProcess process = new ImportProcess(ImportProcess.Limits.USUAL)) {
            ImportProcess.Ended ended = process.run(policy.arguments());
            if (ended.exceeded().isPresent()) {
                Problems problems = new Problems();
                problems.add(ImportProcess.stopped(from.getFileName().toString(), ended.exceeded().get()));
                return edit.holds(problems) ? ExitCode.DONE : ExitCode.PROBLEMS;
            }
            console.err().print(ended.err());
            console.err().flush();
            if (ended.code() != ExitCode.DONE) {
                return ended.code();
            }
            ImportFolder made = ImportFolder.read(process.folder());
            String path = ContentEdit.path(policy.name(), draft.id().slug());
            if (!edit.wouldHold(made.files(), Set.of()) || !edit.write(path, made.files().get(path))) {
                return ExitCode.PROBLEMS;
            }
            report.print(made.told());
            return ExitCode.DONE;
        }
    }
}
