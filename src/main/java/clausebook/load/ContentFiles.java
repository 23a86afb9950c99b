package clausebook.load;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.SourceFile;
import clausebook.text.yaml.YamlNode;
import clausebook.text.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The files of the content, told apart by their paths and read one at a time.
final class ContentFiles {

    private final ContentSource source;
    private final Problems problems;
    private final Map<String, ContentPath> paths;
    private final Set<String> leftOut;

    private ContentFiles(ContentSource source, Problems problems, Map<String, ContentPath> paths, Set<String> leftOut) {
        this.source = source;
        this.problems = problems;
        this.paths = paths;
        this.leftOut = leftOut;
    }

    static ContentFiles list(ContentSource source, Problems problems) {
        ContentFiles files = new ContentFiles(source, problems, new LinkedHashMap<>(), new HashSet<>());
        try {
            List<ContentSource.Found> found = source.list();
            Set<String> all = found.stream().map(ContentSource.Found::path).collect(Collectors.toSet());
            found.stream().filter(file -> !StrayFile.isLitter(file.path())).forEach(file -> files.add(file, all));
        } catch (IOException fault) {
            files.reportUnreadable(source.name(), fault);
        }
        if (files.isEmpty() && !problems.hasErrors()) {
            problems.add(ProblemCode.NO_CONTENT, Location.startOf(source.name()), "there is no content in this folder",
                    "a site can't be made of nothing",
                    "start the command in the folder that holds the folder \"content\", or name that with --content");
        }
        return files;
    }

    /// The same files, telling elsewhere of what can't be read.
    ContentFiles telling(Problems others) {
        return new ContentFiles(source, others, paths, leftOut);
    }

    private void add(ContentSource.Found found, Set<String> all) {
        Optional<String> original = StrayFile.original(found.path(), all);
        if (original.isPresent()) {
            problems.add(ProblemCode.COPY_OF_FILE, start(found.path()),
                    "this looks like a copy of " + Quoted.of(nameOf(original.get())) + ", and is passed over",
                    "two files that say the same would show each policy twice",
                    "move what is new in it to the other file, and delete it; for a new edition choose a name of its "
                            + "own");
            return;
        }
        if (found.symbolicLink()) {
            problems.add(ProblemCode.SYMBOLIC_LINK, start(found.path()), "this is a symbolic link, not a file",
                    "a link could lead to files outside the content", "replace it by the file itself");
            leaveOut(found.path());
            return;
        }
        ContentPath.of(found.path()).ifPresentOrElse(this::add, () -> reportUnexpected(found.path()));
    }

    private void add(ContentPath file) {
        if (file instanceof ContentPath.NotYet notYet) {
            problems.add(ProblemCode.NOT_SUPPORTED_YET, start(file.path()),
                    "this is " + notYet.what() + ", which can't be read yet",
                    "its words would be missing on the site without anybody noticing",
                    "move it out of the content until it can be read");
        } else {
            paths.put(file.path(), file);
        }
    }

    private void reportUnexpected(String path) {
        leaveOut(path);
        problems.add(ProblemCode.UNEXPECTED_FILE, start(path), "this file has no place in the content",
                "a file that nobody reads would be lost without a word", mend(path));
    }

    private static String mend(String path) {
        if (!hasWrongEnding(path)) {
            return "move it out of the folder \"content\"; the handbook shows which files there are";
        }
        return nameOf(path).equals(rightName(path))
                ? "move it to its place: councils/<council>/council.yaml, or councils/<council>/<policy>/<edition>.yaml"
                : "rename it to " + Quoted.of(rightName(path)) + hiddenEnding(path);
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String rightName(String path) {
        String name = nameOf(path).toLowerCase(Locale.ROOT);
        return name.substring(0, name.lastIndexOf(".y")) + ".yaml";
    }

    /// Notepad adds an ending that Windows does not show, so the name looks right.
    private static String hiddenEnding(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".txt")
                ? "; Windows shows the ending .txt once you tick \"File name extensions\" under View, Show"
                : "";
    }

    private static boolean hasWrongEnding(String path) {
        return path.toLowerCase(Locale.ROOT).matches(".*\\.(yml|yaml|yaml\\.txt)");
    }

    /// The file that was meant is there, though it can't be read: it is not to be called missing too.
    private void leaveOut(String path) {
        leftOut.add(hasWrongEnding(path)
                ? path.substring(0, path.toLowerCase(Locale.ROOT).lastIndexOf(".y")) + ".yaml"
                : path);
        String[] parts = path.split("/");
        if (parts.length == 4) {
            leftOut.add(String.join("/", parts[0], parts[1], parts[2], "policy.yaml"));
        }
    }

    /// True for a file that is there in another way than it should be, and for the policy of such an edition: what
    /// seems to be missing then only follows from what was told already.
    boolean wasLeftOut(String path) {
        return leftOut.contains(path);
    }

    boolean has(String path) {
        return paths.containsKey(path);
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    List<ContentPath.InCouncil> inCouncils() {
        return paths.values().stream().filter(ContentPath.InCouncil.class::isInstance)
                .map(ContentPath.InCouncil.class::cast).toList();
    }

    List<ContentPath.Vocabulary> vocabularies() {
        return paths.values().stream().filter(ContentPath.Vocabulary.class::isInstance)
                .map(ContentPath.Vocabulary.class::cast).toList();
    }

    /// The place that stands for a whole file.
    Location start(String path) {
        return Location.startOf(source.name() + "/" + path);
    }

    /// The value of a file that must be there.
    Optional<YamlNode> required(String path, String what) {
        if (!paths.containsKey(path)) {
            if (!wasLeftOut(path)) {
                String model = path.indexOf('/') < 0 ? "site" : "council";
                problems.add(ProblemCode.MISSING_FILE, start(path), "this file is missing", what,
                        "write it, or copy it from another " + model + " and change it");
            }
            return Optional.empty();
        }
        return read(path);
    }

    /// The value of a file; empty, with a problem, where it can't be read.
    Optional<YamlNode> read(String path) {
        try {
            return SourceFile.decode(source.name() + "/" + path, source.read(path), problems)
                    .flatMap(file -> YamlReader.read(file, problems));
        } catch (IOException fault) {
            reportUnreadable(source.name() + "/" + path, fault);
            return Optional.empty();
        }
    }

    private void reportUnreadable(String path, IOException fault) {
        String reason = switch (fault) {
            case AccessDeniedException _ -> "access is denied";
            case FileSystemException special when FolderSource.NO_FILE.equals(special.getReason()) ->
                    FolderSource.NO_FILE;
            default -> "another program holds it, or the disk or network has a fault";
        };
        problems.add(ProblemCode.UNREADABLE_FILE, Location.startOf(path), "this can't be opened: " + reason,
                "its words would be missing on the site",
                "check that the file is there, is not locked by another program, and that you may read it");
    }
}
