package clausebook.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What lies in a folder of content and is no content: what editors, systems and histories leave, and copies.
final class StrayFile {

    private static final Set<String> FOLDERS =
            Set.of(".git", ".hg", ".svn", ".idea", ".vscode", "__MACOSX", "@eaDir", "$RECYCLE.BIN", ".stfolder");
    /// What the program itself writes aside.
    private static final String ASIDE = "~$";
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "\\.ds_store|(?:eh)?thumbs\\.db|desktop\\.ini|icon\\r|\\.directory|\\.gitkeep|\\.gitignore|~\\$.*"
                    + "|\\.(?:_|#|~lock\\.|nfs|fuse_hidden|goutputstream-).*|#.*#|.*~"
                    + "|.*\\.(?:sw[a-p]|kate-swp|orig|bak|rej|tmp|old|save|part|crdownload)");
    /// As Windows, macOS, a desktop of Linux, a browser and who copies by hand name a second file, before its name.
    private static final Pattern COPY_OF = Pattern.compile("copy(?: \\([0-9]+\\))?[ -]of[ -](.+)",
            Pattern.CASE_INSENSITIVE);
    /// The same behind its name, and what programs that hold a folder on several computers alike, or Git, put there.
    private static final Pattern COPY = Pattern.compile(
            "(.+?)(?:(?: [-–] | |-|_)cop(?:y|i)(?:[ -]?\\(?[0-9]+\\)?)?|[ -]?\\([0-9]+\\)| [0-9]+"
                    + "| ?\\([^()]*copy[^()]*\\)|\\.sync-conflict-.+|_(?:backup|local|remote|base)_[0-9]+"
                    + "|\\.(?:bak|old|orig|backup))",
            Pattern.CASE_INSENSITIVE);
    /// OneDrive adds the name of the computer.
    private static final Pattern OF_COMPUTER = Pattern.compile("(.+?)-(?=[A-Z0-9-]*[A-Z])[A-Za-z0-9-]+");
    private static final List<Pattern> COPIES = List.of(COPY_OF, COPY, OF_COMPUTER);
    private static final int COPIES_OF_COPIES = 4;

    private StrayFile() {}

    /// True for a file that no author wrote.
    static boolean isLitter(String path) {
        String[] parts = path.split("/");
        return Stream.of(parts).anyMatch(part -> FOLDERS.contains(part) || part.startsWith(ASIDE))
                || LEFT_BEHIND.matcher(parts[parts.length - 1].toLowerCase(Locale.ROOT)).matches();
    }

    /// The file of which another is a copy, by its name; it stands beside it. `2025-copy` could be the name of an
    /// edition, yet beside `2025` nobody means one.
    ///
    /// @param paths all files of the content
    static Optional<String> original(String path, Set<String> paths) {
        int name = path.lastIndexOf('/') + 1;
        return path.endsWith(".yaml")
                ? original(path.substring(0, name), path.substring(name, path.length() - ".yaml".length()), paths, 0)
                : Optional.empty();
    }

    private static Optional<String> original(String folder, String name, Set<String> paths, int copied) {
        for (Pattern pattern : COPIES) {
            Matcher copy = pattern.matcher(name);
            if (copied < COPIES_OF_COPIES && copy.matches()) {
                String first = folder + copy.group(1) + ".yaml";
                Optional<String> found = paths.contains(first)
                        ? Optional.of(first)
                        : original(folder, copy.group(1), paths, copied + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
