package clausebook.intake.outline.mark;

import clausebook.text.WordPatterns;
import java.util.regex.Pattern;

/// How the pages of an English policy are laid out around its text, from the file `en.patterns.txt` beside this class.
public final class PageWords {

    private static final WordPatterns PATTERNS = WordPatterns.read(PageWords.class, "en.patterns.txt", _ -> "");

    private PageWords() {}

    /// A pattern by its name.
    public static Pattern of(String name) {
        return PATTERNS.of(name);
    }
}
