package clausebook.command.console;

import clausebook.corpus.ClauseId;
import clausebook.guide.EditionGuide;
import clausebook.renew.amend.Decision;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Tells a clerk what was taken over of a meeting's decisions, and what could not be.
public record AmendReport(Console console, String policy, EditionGuide draft) {

    /// True, and told, where something stands in the way.
    ///
    /// @param undecided changes that nobody accepted or rejected
    /// @param obstacles what the program can't take over by itself
    public boolean refused(Path file, List<String> undecided, List<String> obstacles) {
        PrintWriter err = console.err();
        if (!undecided.isEmpty()) {
            err.println("In " + file + " these changes are still undecided:");
            undecided.forEach(line -> err.println("  " + line));
            err.println("Accept or reject each of them in Word, save the file, and give the command again.");
        } else if (!obstacles.isEmpty()) {
            err.println("This of " + file + " the program can't take over by itself:");
            obstacles.forEach(line -> err.println("  " + line));
            err.println(
                    "Write it into the edition's file by hand, and an entry under \"amendments\"; or mend it in Word.");
        } else {
            return false;
        }
        err.println("Nothing was changed.");
        err.flush();
        return true;
    }

    /// What was done with an amendment that fell.
    public List<String> fell(Path file, ClauseId clause) {
        return List.of("Kept what the meeting decided in " + file,
                "  fell, the text stays as it was tabled: " + name(clause));
    }

    public void print(List<String> lines) {
        lines.forEach(console.out()::println);
        console.out().flush();
    }

    /// What was done, and what comes next.
    ///
    /// @param accepted how many clauses stay as the draft changed them
    public List<String> lines(Path file, List<Decision> decisions, int accepted) {
        List<String> lines = new ArrayList<>();
        lines.add("Kept what the meeting decided in " + file);
        if (accepted > 0) {
            lines.add("  accepted as tabled: " + accepted + (accepted == 1 ? " clause" : " clauses")
                    + " that the draft changed");
        }
        decisions.forEach(decision -> lines.add("  " + line(decision)));
        lines.add("");
        lines.add("What to do next:");
        lines.add("  1. clausebook reading " + policy);
        lines.add("     lists the clauses whose new words nobody has read yet.");
        lines.add("  2. clausebook edition adopt " + policy + " " + draft.id().slug()
                + " --on YYYY-MM-DD --minute NUMBER");
        return lines;
    }

    private String line(Decision decision) {
        return switch (decision) {
            case Decision.Restored(var id) -> "rejected, the words before stay: " + name(id);
            case Decision.Returned(var id) -> "rejected, the clause stays: " + name(id);
            case Decision.Reworded(var id, var _) -> "amended: " + name(id);
            case Decision.Struck(var id) -> "struck out: " + name(id);
            case Decision.Added(var _, String number, String words) -> "put in: " + number + " " + words;
            case Decision.Renumbered(var id, String number) -> "has the number " + number + " now: " + name(id);
            case Decision.Retitled(var id, String words) -> "a section is called \"" + words + "\" now: " + id.slug();
        };
    }

    private String name(ClauseId id) {
        return draft.find(id).map(clause -> (clause.fullNumber() + " " + id.slug()).strip()).orElse(id.slug());
    }
}
