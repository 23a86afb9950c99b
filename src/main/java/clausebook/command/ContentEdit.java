package clausebook.command;

import clausebook.command.console.Console;
import clausebook.command.console.RunReport;
import clausebook.diagnostic.Problem;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Severity;
import clausebook.draft.FileKind;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.load.ChangedSource;
import clausebook.load.FolderSource;
import clausebook.pipeline.Pipeline;
import clausebook.renew.amend.AmendmentEdits;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlValue;
import clausebook.write.ContentText;
import clausebook.write.FilesAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/// A change of content files by a command: checked as a whole before anything is written, and refused where it would
/// bring a mistake.
final class ContentEdit {

    private final Console console;
    private final Path content;
    private final RunReport report;

    ContentEdit(Console console, Path content) {
        this.console = console;
        this.content = content;
        this.report = new RunReport(console, content);
    }

    /// The policies and editions that there are now, to choose from; empty, and told, where the content has a mistake.
    Optional<EditionChoice> choice(LocalDate today, CommandLine command) {
        Problems problems = new Problems();
        Optional<Guide> guide = new Pipeline(problems).guide(content, today);
        if (guide.isEmpty()) {
            report.problems(problems);
            report.refused(problems, " Nothing was changed: mend these first.");
        }
        return guide.map(found -> new EditionChoice(found, command));
    }

    /// The path of an edition's file from the content's root.
    static String path(String policy, String edition) {
        return "councils/" + policy + "/" + edition + ".yaml";
    }

    /// The path of an edition's lock file from the content's root.
    static String lockPath(String policy, String edition) {
        return "councils/" + policy + "/" + edition + ".lock.yaml";
    }

    /// An edition's file with some values changed; empty, and told, where that can't be done.
    Optional<byte[]> changed(EditionGuide chosen, List<YamlEdit> edits) throws IOException {
        return changed(chosen, edits, UnaryOperator.identity());
    }

    /// The same for the file of a new edition, to which no comment of this one belongs.
    Optional<byte[]> copied(EditionGuide chosen, List<YamlEdit> edits) throws IOException {
        return changed(chosen, edits, ContentText::withoutComments);
    }

    private Optional<byte[]> changed(EditionGuide chosen, List<YamlEdit> edits, UnaryOperator<ContentText> first)
            throws IOException {
        Problems problems = new Problems();
        Path file = content.resolve(path(chosen.policy().id().toString(), chosen.edition().id().slug()));
        Optional<byte[]> changed =
                ContentText.read(chosen.edition().at().file(), Files.readAllBytes(file), problems).map(first)
                        .flatMap(text -> text.with(edits, FileKind.EDITION.form(), problems)).map(ContentText::bytes);
        if (changed.isEmpty()) {
            report.problems(problems);
            report.refused(problems, " Nothing was changed.");
        }
        return changed;
    }

    /// Changes an edition's file, if the content stays sound; false, and told, where that can't be done.
    boolean change(EditionGuide chosen, List<YamlEdit> edits) throws IOException {
        String path = path(chosen.policy().id().toString(), chosen.edition().id().slug());
        Optional<byte[]> file = changed(chosen, edits);
        return file.isPresent() && wouldHold(Map.of(path, file.get()), Set.of()) && write(path, file.get());
    }

    /// What an edition's file says; empty where it can't be read.
    Optional<YamlValue> value(EditionGuide chosen) throws IOException {
        Path file = content.resolve(path(chosen.policy().id().toString(), chosen.edition().id().slug()));
        return ContentText.read(chosen.edition().at().file(), Files.readAllBytes(file), new Problems())
                .map(ContentText::value);
    }

    /// What the files of a draft, and of the edition that it was compared with, say; empty where they can't be read.
    Optional<AmendmentEdits.Files> files(EditionChoice.Packed packed) throws IOException {
        Optional<YamlValue> before = Optional.empty();
        if (packed.changes().isPresent()) {
            before = value(packed.changes().get().from());
        }
        Optional<YamlValue> old = before;
        return value(packed.edition()).map(file -> new AmendmentEdits.Files(file, old));
    }

    /// True where there is nothing to put right first; else it is told.
    boolean holds(Problems problems) {
        if (!problems.inOrder().isEmpty()) {
            report.problems(problems);
            report.refused(problems, " Nothing was changed.");
        }
        return problems.inOrder().isEmpty();
    }

    /// What would follow from the content with some files changed; empty, and told, where that has a mistake.
    Optional<Guide> wouldGive(Map<String, byte[]> changed, LocalDate today) {
        Problems problems = new Problems();
        Optional<Guide> guide =
                new Pipeline(problems).guide(new ChangedSource(new FolderSource(content), changed), today);
        if (guide.isEmpty()) {
            report.problems(problems);
            report.refused(problems, " Nothing was changed.");
        }
        return guide;
    }

    /// True where the content would have no mistake, but of the kinds left to the clerk; others are told.
    boolean wouldHold(Map<String, byte[]> changed, Set<ProblemCode> leftToTheClerk) {
        return wouldHold(changed, problem -> problem.code().severity() == Severity.ERROR
                && !leftToTheClerk.contains(problem.code()));
    }

    /// True where the content would have no mistake, and the changed files no warning of some kinds; they are told.
    boolean wouldHoldWithout(Set<ProblemCode> warnings, Map<String, byte[]> changed) {
        return wouldHold(changed, problem -> problem.code().severity() == Severity.ERROR
                || warnings.contains(problem.code())
                        && changed.keySet().stream().anyMatch(problem.at().file()::endsWith));
    }

    private boolean wouldHold(Map<String, byte[]> changed, Predicate<Problem> refuses) {
        Problems problems = new Problems();
        new Pipeline(problems).check(new ChangedSource(new FolderSource(content), changed));
        boolean refused = problems.inOrder().stream().anyMatch(refuses);
        if (refused) {
            report.problems(problems);
            report.refused(problems, " Nothing was changed.");
        }
        return !refused;
    }

    /// Writes one file; false, and told, where the computer does not let it.
    boolean write(String path, byte[] bytes) {
        try {
            FilesAside.write(content.resolve(path), bytes);
            return true;
        } catch (IOException fault) {
            console.err()
                    .println(content.resolve(path)
                            + " can't be written. Check that the folder is there, that you may write to it, and "
                            + "that no other program has the file open.");
            console.err().flush();
            return false;
        }
    }
}
