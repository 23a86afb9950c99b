package clausebook.command.console;

import clausebook.address.Address;
import clausebook.corpus.Wording;
import clausebook.guide.EditionGuide;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// Tells a clerk what was done and what comes next, with the commands to copy.
public record NextSteps(Console console, String policy) {

    public void opened(Path file, EditionGuide old, String slug) {
        PrintWriter out = console.out();
        out.println("Opened the edition \"" + slug + "\" as a draft, with every clause of \""
                + old.edition().id().slug() + "\": " + file);
        out.println();
        out.println("What to do next:");
        out.println("  1. Open that file in a text editor and write into it what the council wants to change.");
        out.println("     Leave the line \"id:\" of each clause as it is, also where its number or its words change.");
        out.println(
                "     Look at the fields above the clauses too: title, review and covers are still those of the old "
                        + "edition.");
        out.println("  2. Where a clause goes or moves, or binds otherwise, say so at the end of the file:");
        out.println("       changes:");
        out.println("         id-of-the-clause: { fate: withdrawn, reason: \"Why it goes.\" }");
        out.println("  3. clausebook check");
        out.println("     tells what is not right yet.");
        out.println("  4. clausebook diff " + policy);
        out.println("     shows what changes, for the committee.");
        out.println("  5. clausebook pack " + policy);
        out.println("     writes the papers for the meeting.");
        out.println("  6. When the council has adopted it:");
        out.println("     clausebook edition adopt " + policy + " " + slug + " --on YYYY-MM-DD --minute NUMBER");
        out.flush();
    }

    public void started(List<Path> files, Path edition) {
        PrintWriter out = console.out();
        files.forEach(file -> out.println("Wrote: " + file));
        out.println();
        out.println("What to do next:");
        out.println("  1. Open " + edition);
        out.println("     in a text editor and write the clauses. Name those whom it binds, such as: covers: [staff]");
        out.println("     Leave \"reading: none\" on a clause until you have said what it asks.");
        out.println("  2. clausebook check");
        out.println("     tells what is not right yet.");
        out.println("  3. clausebook suggest " + policy);
        out.println("     proposes duties and topics, and clausebook reading " + policy);
        out.println("     tells what waits for you.");
        out.flush();
    }

    public void adopted(Path file, EditionGuide meant, String on, String minute) {
        PrintWriter out = console.out();
        out.println("Adopted on " + on + ", minute " + minute + ": \"" + meant.edition().id().slug() + "\", " + file);
        out.println(
                "Its words, numbers and duties are held fast from now on. The file that ends in .lock.yaml does "
                        + "that: keep it, and never");
        out.println(
                "change it by hand. An edition that was in force before is shown as superseded, and keeps its "
                        + "address.");
        out.println();
        out.println("What to do next:");
        out.println("  1. clausebook build");
        out.println("     makes the website anew. Publish it as you always do.");
        out.println("  2. Next year: clausebook edition new " + policy + " LABEL");
        out.flush();
    }

    /// Our words of a restated policy are no file that comes back from a meeting.
    private static String moved(EditionGuide meant) {
        return meant.wording() == Wording.RESTATED ? " --clause ID --text FILE --result carried" : " --from FILE";
    }

    public void packed(Path folder, EditionGuide meant, int files) {
        PrintWriter out = console.out();
        String slug = meant.edition().id().slug();
        boolean adopted = meant.status().isDecided();
        out.println("Wrote " + files + " files, the papers " + (adopted ? "of" : "to adopt") + " \"" + slug + "\": "
                + folder.toAbsolutePath().normalize());
        out.println();
        out.println("What to do next:");
        out.println("  1. Open " + folder.resolve(Address.PAPERS));
        out.println("     with a double-click. It leads to each paper, as a page to print and as a file for Word.");
        if (!adopted) {
            out.println("  2. Put the report, the papers behind it and the draft resolution before the meeting.");
            out.println("  3. Where the meeting changed the text:");
            out.println("     clausebook edition amend " + policy + " " + slug + moved(meant) + " --minute NUMBER");
            out.println("  4. When the council has adopted it:");
            out.println("     clausebook edition adopt " + policy + " " + slug + " --on YYYY-MM-DD --minute NUMBER");
        }
        out.println("  " + (adopted ? 2 : 5) + ". Send the notice and collect signatures on the sheet.");
        out.flush();
    }
}
