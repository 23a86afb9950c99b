package clausebook.text;

import clausebook.diagnostic.Location;
import clausebook.text.YamlMistakes.Mistake;

/// Mistakes in the spaces at the start of a line, which tell what belongs to what.
final class YamlIndents {

    private final SourceFile file;

    YamlIndents(SourceFile file) {
        this.file = file;
    }

    Mistake tooFarIn(Location at) {
        return new Mistake(nameOn(at),
                "this line starts further to the right than the field above, so it is read as part of that field's text",
                "if it is a field, give it as many spaces as the field above; if it is text, put the whole text between double quotes");
    }

    Mistake underNothing(Location at) {
        return new Mistake(nameOn(at), "the spaces at the start of this line fit no line above it",
                "give it as many spaces as the lines it belongs with");
    }

    boolean isFirstOnLine(Location at) {
        return of(at) == at.column() - 1;
    }

    boolean standsFurtherIn(Location at, Location other) {
        return of(at) > of(other);
    }

    /// All words of a line, without the spaces before and behind them.
    Location wordsOf(Location at) {
        String line = line(at);
        return new Location(at.file(), at.line(), of(at) + 1, Math.max(1, line.strip().length()));
    }

    /// The name of the field on a line, else its first word.
    private Location nameOn(Location at) {
        String words = line(at).strip();
        int end = 0;
        while (end < words.length() && words.charAt(end) != ':' && words.charAt(end) != ' ') {
            end++;
        }
        return new Location(at.file(), at.line(), of(at) + 1, Math.max(1, end));
    }

    private int of(Location at) {
        String line = line(at);
        return line.length() - line.stripLeading().length();
    }

    private String line(Location at) {
        return at.line() <= file.lines().size() ? file.lines().get(at.line() - 1) : "";
    }
}
