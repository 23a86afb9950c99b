package clausebook.desk.year;

import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import clausebook.publish.NewFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folder of the papers for meetings. What is there is never written over: papers that are made again get a folder
/// of their own.
record PapersFolder(Path folder) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final int MOST = 1_000;

    /// The folders of the papers of an edition, the newest last.
    List<String> of(String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(found -> found.equals(name) || found.matches(Pattern.quote(name) + "--[0-9]+"))
                    .sorted((one, other) -> one.length() == other.length()
                            ? one.compareTo(other)
                            : Integer.compare(one.length(), other.length()))
                    .toList();
        }
    }

    /// Takes over what a command wrote, into a folder of its own; false where that can't be written.
    boolean take(Path written, String name) throws IOException {
        String free = name;
        for (int i = 2; i < MOST && Files.exists(folder.resolve(free), LinkOption.NOFOLLOW_LINKS); i++) {
            free = name + "--" + i;
        }
        List<OutputFile> papers = new ArrayList<>();
        try (Stream<Path> all = Files.list(written)) {
            for (Path file : all.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                papers.add(new OutputFile(file.getFileName().toString(), name, () -> bytes));
            }
        }
        return NewFolder.write(new OutputTree(papers), folder.resolve(free), new Problems()).isPresent();
    }

    /// The files of one folder.
    List<String> files(String name) throws IOException {
        Path papers = folder.resolve(name);
        if (!isName(name) || !Files.isDirectory(papers, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(papers)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString()).filter(PapersFolder::isName).sorted().toList();
        }
    }

    private static boolean isName(String name) {
        return NAME.matcher(name.replace("--", "-")).matches();
    }
}
