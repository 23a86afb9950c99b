package clausebook.text;

import clausebook.diagnostic.Location;
import java.util.Objects;
import java.util.stream.Collectors;

/// A text value with the place of its first letter, so that a word inside it can be pointed at.
///
/// @param words      the value as read
/// @param start      where its first letter stands
/// @param lineByLine true where each line of `words` is a line of the file at the same indent (one line, or a `|`
///                   block)
public record SourceText(String words, Location start, boolean lineByLine) implements Read {

    public SourceText {
        Objects.requireNonNull(words);
        Objects.requireNonNull(start);
    }

    /// The place of `width` letters from `offset` in the words; the start of the text where that can't be told.
    public Location at(int offset, int width) {
        if (!lineByLine) {
            return start;
        }
        int lineStart = words.lastIndexOf('\n', offset - 1) + 1;
        return new Location(start.file(), start.line() + linesBefore(lineStart), start.column() + offset - lineStart,
                Math.max(1, width));
    }

    /// The same words with a blank in place of each line break, which only the start of the text has a place of.
    public SourceText onOneLine() {
        String line = words.lines().map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return new SourceText(line, start, lineByLine && words.stripTrailing().indexOf('\n') < 0);
    }

    /// Looks for line ends alone: a text may have hundreds of mentions that lead nowhere.
    private int linesBefore(int lineStart) {
        int lines = 0;
        for (int end = words.indexOf('\n'); end >= 0 && end < lineStart; end = words.indexOf('\n', end + 1)) {
            lines++;
        }
        return lines;
    }
}
