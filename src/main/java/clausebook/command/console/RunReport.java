package clausebook.command.console;

import clausebook.corpus.Corpus;
import clausebook.diagnostic.Causes;
import clausebook.diagnostic.ProblemPrinter;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a run tells at its end: each problem, how many there were, what was written and where to open it.
public final class RunReport {

    private final Console console;
    private final Path content;
    private final Map<String, List<String>> lines = new HashMap<>();

    public RunReport(Console console, Path content) {
        this.console = console;
        this.content = content;
    }

    public void problems(Problems problems) {
        ProblemPrinter printer = new ProblemPrinter(file -> lines.computeIfAbsent(file, this::linesOf));
        Causes causes = Causes.of(problems.inOrder());
        causes.told().forEach(cause -> console.err().println(printer.print(cause)));
        for (Severity severity : Severity.values()) {
            if (causes.untold(severity) > 0) {
                console.err().println("and " + count(causes.untold(severity), "more " + severity.word()) + ".\n");
            }
        }
        console.err().flush();
    }

    /// The lines of a file as a problem names it, from the name of the content folder on; none where they can't be
    /// shown.
    private List<String> linesOf(String file) {
        Path root = content.toAbsolutePath().normalize();
        Path path = root.getParent() == null ? root : root.getParent().resolve(file).normalize();
        try {
            return path.startsWith(root) && Files.isRegularFile(path)
                    ? Files.readString(path).lines().toList()
                    : List.of();
        } catch (MalformedInputException _) {
            return latin(path);
        } catch (IOException _) {
            return List.of();
        }
    }

    /// A file that is no UTF-8 is shown letter by letter, so that its line can be found.
    private static List<String> latin(Path path) {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1).lines().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    public void refused(Problems problems, String consequence) {
        Causes causes = Causes.of(problems.inOrder());
        console.err().println(count(causes.of(Severity.ERROR).size(), "error") + ", "
                + count(causes.of(Severity.WARNING).size(), "warning") + "." + consequence);
        console.err().flush();
    }

    public void checked(Corpus corpus, Problems problems) {
        long editions = corpus.councils().stream().flatMap(council -> council.policies().stream())
                .mapToLong(policy -> policy.editions().size()).sum();
        long clauses = corpus.councils().stream().flatMap(council -> council.policies().stream())
                .flatMap(policy -> policy.editions().stream()).mapToLong(edition -> edition.clauses().count()).sum();
        console.out()
                .println("No mistakes in " + count(clauses, "clause") + " of " + count(editions, "edition") + ", "
                        + count(corpus.councils().size(), "council") + "; "
                        + count(problems.count(Severity.WARNING), "warning") + ".");
        console.out().flush();
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
