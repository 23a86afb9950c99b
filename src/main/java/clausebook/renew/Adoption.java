package clausebook.renew;

import clausebook.corpus.Edition;
import clausebook.corpus.Seal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// Makes the texts of an adopted edition: its file with the facts of the adoption, and the lock file that holds its
/// words fast.
public final class Adoption {

    private Adoption() {}

    /// The edition's file, in force, with the day, the minute and who adopted it.
    public static EditionText of(EditionText draft, LocalDate on, String minute, String by) {
        return draft.with("status", "in-force", "language").within("dates", "adopted", on.toString(), "wording")
                .within("adopted", "minute", minute, "dates").within("adopted", "by", by, "dates");
    }

    /// The lock file of an edition: one line a clause, in reading order, and one a section.
    public static byte[] lock(Edition edition) {
        StringBuilder lines = new StringBuilder(
                "# Written by \"clausebook edition adopt\". It holds the adopted words fast: never change it by "
                        + "hand.\n");
        lines.append("edition: ").append(edition.id().slug()).append("\nclauses:\n");
        edition.clauses().forEach(clause -> line(lines, clause.id().slug(), Seal.of(clause, edition.wording())));
        lines.append("sections:\n");
        edition.allSections().forEach(section -> line(lines, section.id().slug(), Seal.of(section)));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder lines, String id, String hash) {
        lines.append("  ").append(id).append(": ").append(hash).append('\n');
    }
}
