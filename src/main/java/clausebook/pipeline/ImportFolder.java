package clausebook.pipeline;

import clausebook.diagnostic.Problem;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a process that imports hands to the one that started it, as files of a folder that both know.
///
/// @param files    of the content, by their paths from its root, in the order in which they are to be written
/// @param receipts by the end of their names
/// @param told     lines for the clerk
public record ImportFolder(Map<String, byte[]> files, Map<String, byte[]> receipts, List<String> told) {

    private static final String FILES = "files";
    private static final String RECEIPTS = "receipts";
    private static final String TOLD = "told.txt";
    private static final String WRONG = "wrong.txt";

    /// Writes all into a folder that is there.
    public void write(Path folder) throws IOException {
        write(files, folder.resolve(FILES));
        write(receipts, folder.resolve(RECEIPTS));
        Files.write(folder.resolve(TOLD), told);
    }

    /// Hands over what is wrong instead, as four lines a problem.
    public static void writeProblems(Problems problems, Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems.inOrder()) {
            if (problem.code().severity() == Severity.ERROR) {
                lines.addAll(List.of(problem.what(), problem.why(), problem.mend(), problem.at().file()));
            }
        }
        Files.write(folder.resolve(WRONG), lines);
    }

    /// What was wrong: what, why, how to mend and the file, again and again; empty where nothing was told.
    public static List<String> problems(Path folder) throws IOException {
        Path file = folder.resolve(WRONG);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static void write(Map<String, byte[]> named, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("names.txt"), named.keySet());
        int number = 0;
        for (byte[] bytes : named.values()) {
            Files.write(folder.resolve(number + ".bytes"), bytes);
            number++;
        }
    }

    /// Reads what the other process wrote.
    public static ImportFolder read(Path folder) throws IOException {
        return new ImportFolder(named(folder.resolve(FILES)), named(folder.resolve(RECEIPTS)),
                Files.readAllLines(folder.resolve(TOLD)));
    }

    private static Map<String, byte[]> named(Path folder) throws IOException {
        Map<String, byte[]> named = new LinkedHashMap<>();
        for (String name : Files.readAllLines(folder.resolve("names.txt"))) {
            named.put(name, Files.readAllBytes(folder.resolve(named.size() + ".bytes")));
        }
        return named;
    }
}
