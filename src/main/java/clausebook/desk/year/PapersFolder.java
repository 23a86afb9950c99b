package clausebook.desk.year;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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

    /// Takes over what a command wrote, and gives the name of its folder.
    String take(Path written, String name) throws IOException {
        Files.createDirectories(folder);
        String free = name;
        for (int i = 2; i < MOST && Files.exists(folder.resolve(free), LinkOption.NOFOLLOW_LINKS); i++) {
            free = name + "--" + i;
        }
        Path aside = folder.resolve("." + free + ".next");
        Files.createDirectories(aside);
        try (Stream<Path> all = Files.list(written)) {
            for (Path file : all.toList()) {
                Files.copy(file, aside.resolve(file.getFileName().toString()));
            }
        }
        Files.move(aside, folder.resolve(free));
        return free;
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
