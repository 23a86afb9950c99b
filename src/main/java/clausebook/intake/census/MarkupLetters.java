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
    /// Neither letters nor digits.
    private static final Set<String> SIGNS =
            Set.of("amp", "lt", "gt", "quot", "apos", "ndash", "mdash", "lsquo", "rsquo",
                    "ldquo", "rdquo", "hellip", "bull", "middot", "pound", "euro", "copy", "reg", "trade", "sect",
                    "para", "deg",
                    "times", "laquo", "raquo", "dagger");
    private static final Pattern AUTOLINK =
            Pattern.compile("<((?:https?|ftp|mailto):[^>\\s]*+|[^<>\\s@]++@[^<>\\s@]++)>");
    /// Descriptions of pictures, addresses and titles of links, definitions of links, the word behind a fence.
    private static final Pattern UNREAD_MARKDOWN =
            Pattern.compile(
                    "(?m)!\\[[^\\]]*+\\](?:\\([^)]*+\\)|\\[[^\\]]*+\\])"
                            + "|\\]\\([^)\\s]*+(?:\\s++\"[^\"]*+\")?\\)|\\]\\[[^\\]]*+\\]"
                            + "|^ {0,3}\\[(?!\\^)[^\\]]++\\]:.*$|^ {0,3}(?:```++|~~~++).*$");
    /// `## Fees {#fees}`: the address of a heading.
    private static final Pattern OF_HEADING = Pattern.compile("(?m)^(#{1,6}[ \\t].*?)\\{#[^}\\s]+}[ \\t]*$");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?im)^\\s*(author|authors|creator|editor|last-?modified-?by)\\s*:.*$");

    /// Between such marks, signs are words.
    private static final Pattern CODE = Pattern.compile("(?s)(?<!`)(`++)(?!`)(.{1,20000}?)(?<!`)\\1(?!`)");
    private static final Pattern SIGN_OF_CODE = Pattern.compile("[<>\\[\\]&()!]");

    private MarkupLetters() {}

    static int ofHtml(String html) {
        String bare = COMMENT.matcher(WRITTEN_NUMBER.matcher(html).replaceAll("")).replaceAll("");
        bare = UNREAD.matcher(bare).replaceAll("");
        return Letters.in(ENTITY.matcher(TAG.matcher(bare).replaceAll("")).replaceAll(MarkupLetters::letter));
    }

    private static String letter(MatchResult entity) {
        if (entity.group(2) != null) {
            String name = entity.group(2).toLowerCase(Locale.ROOT);
            return BLANKS.contains(name) ? " " : SIGNS.contains(name) ? "&" : "x";
        }
        String number = entity.group(1);
        int letter = number.startsWith("x") || number.startsWith("X")
                ? Integer.parseInt(number.substring(1), 16)
                : Integer.parseInt(number);
        return Character.isValidCodePoint(letter) ? Matcher.quoteReplacement(Character.toString(letter)) : "x";
    }

    /// The signs by which words are marked are no letters, so only letters and digits count.
    static int ofMarkdown(String markdown) {
        String plain = CODE.matcher(markdown).replaceAll(
                code -> Matcher.quoteReplacement(SIGN_OF_CODE.matcher(code.group()).replaceAll(" ")));
        String bare = COMMENT.matcher(plain).replaceAll("");
        if (bare.startsWith("---")) {
            int end = Math.max(3, bare.indexOf("\n---", 3));
            bare = PEOPLE.matcher(bare.substring(0, end)).replaceAll("") + bare.substring(end);
        }
        bare = OF_HEADING.matcher(bare).replaceAll("$1");
        bare = AUTOLINK.matcher(UNREAD.matcher(bare).replaceAll("")).replaceAll("$1");
        bare = TAG.matcher(UNREAD_MARKDOWN.matcher(bare).replaceAll("")).replaceAll("");
        return Letters.withoutSigns(ENTITY.matcher(bare).replaceAll(MarkupLetters::letter));
    }
}
