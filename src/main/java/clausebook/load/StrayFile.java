package clausebook.load;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What lies in a folder of content and is no content: what editors, systems and histories leave, and copies.
final class StrayFile {

    private static final Set<String> FOLDERS = Set.of(".git", ".hg", ".svn", ".idea", ".vscode");
    /// What the program itself writes aside.
    private static final String ASIDE = "~$";
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "\\.ds_store|thumbs\\.db|desktop\\.ini|\\.gitkeep|\\.gitignore|~\\$.*"
                    + "|\\._.*|\\.#.*|#.*#|.*~|.*\\.(?:sw[a-p]|orig|bak|rej|tmp)");
    /// As Windows, macOS, a browser and OneDrive name a second file: the last adds the name of the computer.
    private static final Pattern COPY =
            Pattern.compile("(?:copy of )(?<of>.+)|(?<first>.+?)(?: - copy| copy| \\([0-9]+\\)"
                    + "| [0-9]+)(?: ?\\(?[0-9]*\\)?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_COMPUTER = Pattern.compile("(?<first>.+?)-(?=[A-Z0-9-]*[A-Z])[A-Za-z0-9-]+");

    private StrayFile() {}

    /// True for a file that no author wrote.
    static boolean isLitter(String path) {
        String[] parts = path.split("/");
        return Stream.of(parts).anyMatch(part -> FOLDERS.contains(part) || part.startsWith(ASIDE))
                || LEFT_BEHIND.matcher(parts[parts.length - 1].toLowerCase(Locale.ROOT)).matches();
    }

    /// The file of which another is a copy, by its name; it stands beside it.
    ///
    /// @param paths all files of the content
    static Optional<String> original(String path, Set<String> paths) {
        int name = path.lastIndexOf('/') + 1;
        if (!path.endsWith(".yaml")) {
            return Optional.empty();
        }
        String bare = path.substring(name, path.length() - ".yaml".length());
        return Stream.of(COPY.matcher(bare), OF_COMPUTER.matcher(bare)).filter(Matcher::matches)
                .map(copy -> path.substring(0, name) + original(copy) + ".yaml").filter(paths::contains).findFirst();
    }

    private static String original(Matcher copy) {
        boolean isOf = copy.namedGroups().containsKey("of") && copy.group("of") != null;
        return isOf ? copy.group("of") : copy.group("first");
    }
}
