package clausebook.command.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends arguments that Windows cut elsewhere than they were meant: in `"C:\My Site\"` it takes the last backslash and
/// quote for a quote, and all that follows for the name of the folder.
public final class WindowsQuotes {

    /// A path, which on Windows never holds a quote, and what follows it up to the next argument.
    private static final Pattern SWALLOWED = Pattern.compile("((?:[A-Za-z]:|\\\\|\\.|[^\\s\"]+\\\\)[^\"]*)\"(\\s.*|)");

    private WindowsQuotes() {}

    /// The arguments as they were meant. The words that a path swallowed are parted at blanks.
    ///
    /// @param windows false leaves all as they are: elsewhere a name may hold a quote
    public static String[] mended(boolean windows, String... arguments) {
        List<String> mended = new ArrayList<>();
        for (String argument : arguments) {
            Matcher swallowed = SWALLOWED.matcher(argument);
            if (windows && swallowed.matches()) {
                mended.add(swallowed.group(1) + "\\");
                mended.addAll(swallowed.group(2).isBlank()
                        ? List.of()
                        : List.of(swallowed.group(2).strip().split("\\s+")));
            } else {
                mended.add(argument);
            }
        }
        return mended.toArray(String[]::new);
    }
}
