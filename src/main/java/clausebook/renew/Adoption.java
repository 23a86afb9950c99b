package clausebook.renew;

import clausebook.corpus.Edition;
import clausebook.corpus.Seal;
import clausebook.text.yaml.YamlEdit;
import clausebook.text.yaml.YamlPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// What an adoption changes in an edition's file, and the lock file that holds its words fast.
public final class Adoption {

    private Adoption() {}

    /// The edition is in force, with the day, the minute and who adopted it.
    public static List<YamlEdit> edits(LocalDate on, String minute, String by) {
        return List.of(YamlEdit.put(YamlPath.of("status"), "in-force"),
                YamlEdit.put(YamlPath.of("dates", "adopted"), on.toString()),
                YamlEdit.put(YamlPath.of("adopted", "by"), by),
                YamlEdit.put(YamlPath.of("adopted", "minute"), minute));
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
