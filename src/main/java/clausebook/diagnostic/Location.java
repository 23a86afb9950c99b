package clausebook.diagnostic;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a file of the content: the file's path below the content folder's parent, line and column from 1, width
/// in characters.
public record Location(String file, int line, int column, int width) implements Comparable<Location> {

    private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,9}):(\\d{1,9})");
    private static final Comparator<Location> IN_READING_ORDER =
            Comparator.comparing(Location::file).thenComparingInt(Location::line).thenComparingInt(Location::column);

    /// The start of a file, no letter wide: for what is wrong with a file as a whole.
    public static Location startOf(String file) {
        return new Location(file, 1, 1, 0);
    }

    /// The place that some words name as `toString` does; the start of a file where they name no line.
    public static Location named(String words) {
        Matcher place = PLACE.matcher(words);
        return place.matches()
                ? new Location(place.group(1), Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)), 1)
                : startOf(words);
    }

    /// True where a whole file is meant, and none of its lines.
    public boolean isWholeFile() {
        return width == 0;
    }

    /// The file as a whole.
    public Location startOfSelf() {
        return startOf(file);
    }

    /// A file beside this one, by its path below the content folder: `vocabulary/topics.yaml`.
    public Location startOfSibling(String path) {
        return startOf(file.substring(0, file.indexOf('/') + 1) + path);
    }

    /// The same line, `by` characters further on and `width` wide: a word inside a value.
    public Location further(int by, int width) {
        return new Location(file, line, column + by, width);
    }

    @Override
    public int compareTo(Location other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
