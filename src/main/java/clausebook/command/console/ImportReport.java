package clausebook.command.console;

import clausebook.corpus.Fate;
import clausebook.corpus.Status;
import clausebook.diagnostic.Quoted;
import clausebook.document.Comparison.Became;
import clausebook.document.Comparison.Difference;
import clausebook.document.Comparison;
import clausebook.document.Outline.Went;
import clausebook.document.Receipt;
import clausebook.draft.DraftEdition;
import clausebook.intake.Imported;
import clausebook.text.Read;
import clausebook.text.SourceText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Tells a clerk what was made of a document, and what comes next.
public record ImportReport(Console console, String policy) {

    /// More are not read at a glance; the receipt has them all.
    private static final int MOST_TOLD = 10;
    private static final Map<Became, String> COUNTED = new EnumMap<>(Map.of(Became.GONE, "gone", Became.NEW, "new",
            Became.CHANGED, "changed in some words", Became.REWORDED, "reworded", Became.MOVED, "moved", Became.SPLIT,
            "split", Became.MERGED, "merged"));
    /// Begins a line about what a person must decide.
    private static final String WAITING = "Waiting for you: ";

    /// What was made, a line or two an edition.
    public static List<String> lines(List<Imported> editions) {
        List<String> lines = new ArrayList<>();
        for (Imported made : editions) {
            tellCounts(made, lines);
            if (made.edition().status().known().filter(said -> said.words().equals(Status.DRAFT.word())).isPresent()) {
                lines.add("  It stands as a draft, which binds nobody. If the council adopted it: --status in-force.");
            }
            made.receipt().comparisons().forEach(comparison -> tellDifferences(comparison, lines));
            tellWaiting(made, lines);
        }
        return lines;
    }

    private static void tellDifferences(Comparison comparison, List<String> lines) {
        List<String> told = new ArrayList<>();
        COUNTED.forEach((became, words) -> told.add(comparison.count(became) + " " + words));
        told.removeIf(words -> words.startsWith("0 "));
        String since = comparison.again() ? "Since the last import" : "Against \"" + comparison.with() + "\"";
        lines.add("  " + since + ": " + (told.isEmpty() ? "nothing changed" : String.join(", ", told)) + ".");
        List<Difference> gone = comparison.differences().stream()
                .filter(difference -> difference.became() == Became.GONE).toList();
        gone.stream().limit(MOST_TOLD).forEach(difference -> lines.add("    gone: " + difference.place() + " "
                + Quoted.of(difference.was().strip())
                + (difference.asked() ? "; it stays until you decide, for somebody has read it" : "")));
        if (gone.size() > MOST_TOLD) {
            lines.add("    and " + (gone.size() - MOST_TOLD) + " more; the receipt has all, with both texts.");
        }
    }

    private static void tellCounts(Imported made, List<String> lines) {
        Receipt receipt = made.receipt();
        long clauses = receipt.rows().stream().filter(row -> row.went() == Went.CLAUSE).map(Receipt.Row::place)
                .distinct().count();
        long asked = receipt.rows().stream().filter(Receipt.Row::isAsked).count();
        long left = receipt.rows().stream().filter(row -> row.went() == Went.LEFT_OUT).count() - asked;
        lines.add("Edition \"" + made.slug() + "\": " + count(clauses, "clause") + " found in "
                + count(receipt.paragraphs(), "paragraph") + ", 0 left over; " + left + " left out, each with its "
                + "reason; " + (asked + receipt.askedGone()) + " asked.");
        lines.add("  " + (receipt.placed() + receipt.leftOut()) + " words in the document: " + receipt.placed()
                + " in the draft, " + receipt.leftOut() + " left out.");
    }

    private static void tellWaiting(Imported made, List<String> lines) {
        long asked = made.receipt().rows().stream().filter(Receipt.Row::isAsked).count();
        long gone = made.edition().changes().values().stream().filter(ImportReport::lacksReason).count();
        if (gone > 0) {
            lines.add(WAITING + count(gone, "clause") + " of the edition before " + (gone == 1 ? "is" : "are")
                    + " gone: write the reason into " + made.slug() + ".yaml, below \"changes\".");
        }
        if (!made.otherwise().isEmpty()) {
            lines.add(WAITING + "the document now says " + String.join("; ", made.otherwise()) + ". "
                    + made.slug() + ".yaml keeps what it has: if the document is right, change it there.");
        }
        made.receipt().rows().stream().filter(Receipt.Row::isAsked).limit(MOST_TOLD)
                .forEach(row -> lines.add("  Asked of paragraph " + row.n() + ", " + Quoted.of(row.text().strip())
                        + ": " + row.reason().substring(Receipt.ASKED.length())));
        if (asked + made.receipt().askedGone() > 0) {
            lines.add(WAITING + "write your decisions into " + made.slug()
                    + ".intake.yaml, behind \"decided:\" one of the \"choices\", and import the document again.");
        }
    }

    private static boolean lacksReason(DraftEdition.Change change) {
        boolean withdrawn =
                change.fate().flatMap(Read::known).map(SourceText::words)
                        .filter(Fate.WITHDRAWN.word()::equals).isPresent();
        return withdrawn && change.reason().isEmpty();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /// @param files that were written, or would be
    public void imported(List<String> told, Collection<Path> files, boolean dry) {
        PrintWriter out = console.out();
        told.forEach(out::println);
        out.println(dry ? "Nothing was written (--dry-run). It would be:" : "Wrote:");
        files.forEach(file -> out.println("  " + file));
        if (!dry) {
            out.println();
            out.println("What to do next:");
            out.println(
                    "  1. Open the receipt (.receipt.html) with a double-click: it tells of every paragraph where it "
                            + "went.");
            out.println("  2. clausebook check");
            out.println("     tells what is not right yet. The text is published at once; nobody has read yet what the "
                    + "clauses mean.");
            out.println("  3. clausebook build");
            out.println("     makes the website.");
            out.println("  4. clausebook reading " + policy + " --page");
            out.println("     shows what each clause may mean, for you to confirm or correct.");
        }
        out.flush();
    }
}
