package clausebook.text.yaml;

import clausebook.diagnostic.Location;
import clausebook.text.SourceFile;
import clausebook.text.yaml.YamlMistakes.Mistake;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mistakes in the spaces at the start of a line, which tell what belongs to what.
final class YamlIndents {

    private static final Pattern FIELD = Pattern.compile("^\\s*(?:- +)?(?:[A-Za-z][A-Za-z0-9-]*:(?: |$)|- |\\{|\\[)");

    private static final Pattern OTHER_SPACE = Pattern.compile("^\\s*([\u00A0\u2000-\u200A\u202F\u3000])");

    private final SourceFile file;

    YamlIndents(SourceFile file) {
        this.file = file;
    }

    Mistake tooFarIn(Location at) {
        return new Mistake(nameOn(at),
                "this line starts further to the right than the field above, so it is read as part of that "
                        + "field's text",
                "if it is a field, give it as many spaces as the field above; if it is text, put the whole text "
                        + "between double quotes");
    }

    Mistake underNothing(Location at) {
        return new Mistake(nameOn(at), "the spaces at the start of this line fit no line above it",
                "give it as many spaces as the lines it belongs with");
    }

    /// A space that looks like any other and is none for YAML.
    Optional<Mistake> otherSpace(Location at) {
        Matcher space = OTHER_SPACE.matcher(line(at));
        return space.find()
                ? Optional.of(new Mistake(new Location(at.file(), at.line(), space.start(1) + 1, 1),
                        String.format(Locale.ROOT, "a space of another kind (U+%04X) stands at the start of this line",
                                (int) space.group(1).charAt(0)),
                        "it came with words copied from Word or a web page: delete the spaces before the first "
                                + "word and type them anew"))
                : Optional.empty();
    }

    /// A line that goes on with the text of the line above, but does not stand as far in.
    Optional<Mistake> leftOfText(Location at, Location above) {
        boolean isText = !FIELD.matcher(line(above)).find();
        return isText && standsFurtherIn(above, at)
                ? Optional.of(new Mistake(at,
                        "this line does not stand as far in as the text above it, so the text ends before it",
                        "put " + of(above) + " spaces at its start, as on the line above"))
                : Optional.empty();
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

    /// How many spaces stand at its start.
    private int of(Location at) {
        String line = line(at);
        return line.length() - line.stripLeading().length();
    }

    private String line(Location at) {
        return at.line() <= file.lines().size() ? file.lines().get(at.line() - 1) : "";
    }
}
