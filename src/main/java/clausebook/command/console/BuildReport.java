package clausebook.command.console;

import clausebook.address.SitePage;
import clausebook.character.Characters;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Severity;
import clausebook.guide.Guide;
import clausebook.pipeline.Pipeline;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/// What a build tells at its end: each problem, how much there is, what is unread or due, and where to open it.
///
/// @param problems as they are printed
/// @param lines    what stands behind the counts
public record BuildReport(int pages, int clauses, int findings, long warnings, String problems, String lines) {

    /// The report of a build that has published.
    public static BuildReport of(Pipeline.Built built, Path content, Path out, Problems problems) {
        Guide guide = built.guide();
        return new BuildReport(built.published().pages(), guide.histories().size(), guide.findings().size(),
                problems.count(Severity.WARNING), printed(page -> new RunReport(page, content).problems(problems)),
                printed(page -> lines(page, guide, out)));
    }

    private static String printed(Consumer<Console> told) {
        StringWriter text = new StringWriter();
        PrintWriter page = new PrintWriter(text);
        told.accept(new Console(page, page, false));
        page.flush();
        return text.toString();
    }

    private static void lines(Console page, Guide guide, Path out) {
        new UnreadLines(page).tell(guide.findings());
        new ReviewLines(page, guide.date()).tell(guide.findings());
        Path home = out.toAbsolutePath().normalize().resolve(SitePage.HOME.path());
        page.out().println("Open it: " + Characters.shown(home.toString()));
    }

    /// Reads what [#text] wrote.
    public static BuildReport read(String text) {
        int end = text.indexOf('\n');
        int[] counts = Arrays.stream(text.substring(0, end).split(" ")).mapToInt(Integer::parseInt).toArray();
        int lines = end + 1 + counts[4];
        return new BuildReport(counts[0], counts[1], counts[2], counts[3], text.substring(end + 1, lines),
                text.substring(lines));
    }

    /// All of it as a text from which it can be read again.
    public String text() {
        return pages + " " + clauses + " " + findings + " " + warnings + " " + problems.length() + "\n" + problems
                + lines;
    }

    /// Tells it.
    ///
    /// @param written files that are new or have changed
    public void tell(Console console, int written, long nanoseconds) {
        console.err().print(problems);
        console.err().flush();
        console.out()
                .println(RunReport.count(pages, "page") + ", " + RunReport.count(clauses, "clause") + ", "
                        + RunReport.count(findings, "finding") + ", " + RunReport.count(warnings, "warning") + "; "
                        + RunReport.count(written, "file") + " new or changed, in " + seconds(nanoseconds) + " s.");
        console.out().print(lines);
        console.out().flush();
    }

    private static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / 1e9);
    }
}
