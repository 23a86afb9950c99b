package clausebook.intake.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines of a paragraph. A hyphen at a line's end goes only where the text itself shows that it was put there
/// to cut a word: real compounds break there too.
public final class LineEnds {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-’'][\\p{L}\\p{M}]+)*");
    private static final Pattern CUT = Pattern.compile("(?s)(?<![-\\p{L}])(\\p{Ll}{2,40})([-\\u00AD\\u2010])$");
    private static final Pattern NEXT = Pattern.compile("\\p{Ll}{2,40}");
    private static final Set<String> FIRST_PARTS = Set.copyOf(TextWords.of("first parts"));
    /// Such as begin no word of the language.
    private static final Set<String> SECOND_PARTS = Set.copyOf(TextWords.of("second parts"));
    private static final int LONGEST = 80;

    private final Set<String> known = new HashSet<>();

    /// @param text the whole text, or all of its lines apart by `\n`
    public LineEnds(String text) {
        WORD.matcher(text).results().map(MatchResult::group).forEach(word -> known.add(word.toLowerCase(Locale.ROOT)));
    }

    /// Adds a line to a paragraph: with a blank between, or without where a word goes on.
    public void join(StringBuilder paragraph, String line) {
        if (paragraph.isEmpty()) {
            paragraph.append(line);
            return;
        }
        String end = paragraph.substring(Math.max(0, paragraph.length() - LONGEST));
        Matcher cut = CUT.matcher(end);
        Matcher next = NEXT.matcher(line);
        boolean small = !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
        if (cut.find() && next.lookingAt() && isCut(cut.group(1), next.group(), cut.group(2))) {
            paragraph.setLength(paragraph.length() - 1);
        } else if (!(end.matches("(?s).*[\\p{L}\\d][-\\u2010\\u2011]$") && (small || startsWithDigit(line)))) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private static boolean startsWithDigit(String line) {
        return !line.isEmpty() && Character.isDigit(line.charAt(0));
    }

    /// A soft hyphen says it; else the word stands whole elsewhere, or neither half is a word of this text.
    private boolean isCut(String first, String second, String hyphen) {
        boolean compound = known.contains(first + "-" + second);
        boolean halves = known.contains(second) && known.contains(first);
        return hyphen.equals("\u00AD") || known.contains(first + second) && !compound
                || !compound && !halves && !FIRST_PARTS.contains(first) && SECOND_PARTS.contains(second);
    }
}
