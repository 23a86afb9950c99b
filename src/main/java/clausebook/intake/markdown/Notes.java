package clausebook.intake.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Footnotes: a mark `[^1]` in the text, and a paragraph that begins with `[^1]:`.
final class Notes {

    /// How the paragraph of a note begins once it is linked.
    static final String BACK = "<a href=\"#fnref-";

    private static final Pattern MARK = Pattern.compile("(?m)(^ {0,3})?\\[\\^([\\w-]{1,60})](:(?=[ \\t]))?");

    private Notes() {}

    /// The text with links from each mark to its note, and back.
    static String linked(String text) {
        return MARK.matcher(text).replaceAll(Notes::link);
    }

    private static String link(MatchResult mark) {
        String name = mark.group(2);
        boolean note = mark.group(1) != null && mark.group(3) != null;
        String start = mark.group(1) == null ? "" : mark.group(1);
        String words = note ? "[^" + name + "]:" : "[^" + name + "]";
        String end = note || mark.group(3) == null ? "" : mark.group(3);
        return Matcher.quoteReplacement(
                start + (note ? BACK : "<a href=\"#fn-") + name + "\">" + words.replace("[", "\\[") + "</a>" + end);
    }

    /// The name of the note whose paragraph begins so.
    static String name(String paragraph) {
        return paragraph.substring(BACK.length(), paragraph.indexOf('"', BACK.length()));
    }
}
