package clausebook.intake.census;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts the letters of marked-up text by simple scanning, without a parser.
final class MarkupLetters {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    /// Of these, nothing is text.
    private static final Pattern UNREAD =
            Pattern.compile("(?is)<(script|style)\\b[^>]*+>.*?(?:</\\1\\s*>|$)");
    /// Numbers that Word wrote beside those of its lists are no words.
    private static final Pattern WRITTEN_NUMBER = Pattern.compile(
            "(?s)<!(?:--)?\\[if !supportLists\\](?:--)?>.*?<!(?:--)?\\[endif\\](?:--)?>"
                    + "|<span[^>]*mso-list:\\s*Ignore[^>]*>[^<]*(?:<span[^>]*>[^<]*</span>)*[^<]*</span>");
    private static final Pattern TAG = Pattern.compile("<(?:[A-Za-z/!?](?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+)>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7}|[xX][0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));");
    private static final Set<String> BLANKS = Set.of("nbsp", "ensp", "emsp", "thinsp", "hairsp", "numsp", "shy", "zwj",
            "zwnj", "lrm", "rlm", "tab", "newline");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\]\\([^)\\s]*+(?:\\s++\"[^\"]*+\")?\\)");

    private MarkupLetters() {}

    static int ofHtml(String html) {
        String bare = COMMENT.matcher(WRITTEN_NUMBER.matcher(html).replaceAll("")).replaceAll("");
        bare = UNREAD.matcher(bare).replaceAll("");
        return Letters.in(ENTITY.matcher(TAG.matcher(bare).replaceAll("")).replaceAll(MarkupLetters::letter));
    }

    private static String letter(MatchResult entity) {
        if (entity.group(2) != null) {
            return BLANKS.contains(entity.group(2).toLowerCase(Locale.ROOT)) ? " " : "x";
        }
        String number = entity.group(1);
        int letter = number.startsWith("x") || number.startsWith("X")
                ? Integer.parseInt(number.substring(1), 16)
                : Integer.parseInt(number);
        return Character.isValidCodePoint(letter) ? Matcher.quoteReplacement(Character.toString(letter)) : "x";
    }

    /// The signs by which words are marked are no letters, so only letters and digits count.
    static int ofMarkdown(String markdown) {
        String bare = MARKDOWN_LINK.matcher(markdown).replaceAll("");
        return Letters.withoutSigns(bare);
    }
}
