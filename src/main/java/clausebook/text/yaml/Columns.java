package clausebook.text.yaml;

import clausebook.diagnostic.Location;
import clausebook.text.SourceFile;

/// Turns places as a parser counts them into places in a `String`: letters beyond the first 65,536, such as 😀, count as
/// one there and as two here. Remembers how far it has come, because places are asked for in reading order and a line
/// may hold thousands of them.
final class Columns {

    private final SourceFile file;
    private int line;
    private int letters;
    private int index;

    Columns(SourceFile file) {
        this.file = file;
    }

    /// A place inside the file, whatever the parser says.
    Location place(int lineOfParser, int columnOfParser, int width) {
        int known = Math.clamp(lineOfParser, 1, Math.max(1, file.lines().size()));
        String words = known <= file.lines().size() ? file.lines().get(known - 1) : "";
        int wanted = known == lineOfParser ? columnOfParser - 1 : words.length();
        if (known != line || wanted < letters) {
            line = known;
            letters = 0;
            index = 0;
        }
        while (letters < wanted && index < words.length()) {
            index += Character.charCount(words.codePointAt(index));
            letters++;
        }
        return new Location(file.path(), known, index + 1, width);
    }
}
