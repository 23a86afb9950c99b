package clausebook.text.prose;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Quoted;
import clausebook.text.HiddenCharacters;
import clausebook.text.SourceText;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Refuses what a text may not hold: raw HTML, unsafe links, headings, tables, pictures, and shapes that could stop the
/// parser.
public final class ProseCheck {

    private static final Set<Class<? extends Node>> ALLOWED = Set.of(Paragraph.class, Text.class, TextBase.class,
            SoftLineBreak.class, HardLineBreak.class, Emphasis.class, StrongEmphasis.class, Code.class,
            BulletList.class, BulletListItem.class, OrderedList.class, OrderedListItem.class,
            BlockQuote.class, LinkRef.class, MailLink.class, MentionNode.class);

    private static final Pattern TAG = Pattern.compile("(?<!\\\\)<[A-Za-z/!?][^>]*>?");

    /// Of one line alone: over empty lines it would look at all the rest of a text from each of them.
    private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*+([•·●○◦▪■□‣⁃])");
    private static final String NO_PICTURE =
            "take it away, and say in words what it shows: pictures are not published here";

    private final SourceText text;
    private final Problems problems;

    private ProseCheck(SourceText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /// Adds a problem for each thing that may not stand in this text.
    public static void check(SourceText text, Problems problems) {
        boolean plain = PlainSigns.only(text.words());
        if (ProseLimits.exceededBy(text.words(), plain)) {
            reportTooComplex(text, problems);
            return;
        }
        checkMentions(text, problems);
        EatenLetters.refuseIn(text, problems);
        try {
            if (!plain) {
                checkBullets(text, problems);
                new ProseCheck(text, problems).children(MarkedProse.read(text.words()).document());
            }
        } catch (StackOverflowError _) {
            reportTooComplex(text, problems);
        }
    }

    /// A mention that is not whole would be published letter by letter, and lead nowhere.
    private static void checkMentions(SourceText text, Problems problems) {
        String words = text.words();
        for (int at = MentionSpan.opening(words, 0); at >= 0;) {
            boolean escaped = at > 0 && words.charAt(at - 1) == '\\';
            boolean broken = !escaped && MentionSpan.end(words, at) < 0;
            if (broken) {
                reportBroken(text, at, problems);
            }
            at = MentionSpan.opening(words, broken ? at + 2 : at + 1);
        }
    }

    private static void reportBroken(SourceText text, int at, Problems problems) {
        problems.add(ProblemCode.UNKNOWN_REFERENCE, text.at(at, 2), "a link begins here ([[), but it is not whole",
                "a reader who follows this link would get nowhere",
                "write [[id]] or [[id|words]] on one line; if you meant the brackets, put a backslash (\\) before "
                        + "them");
    }

    /// A bullet as a word processor writes it is no list: all its points would run on in one paragraph.
    private static void checkBullets(SourceText text, Problems problems) {
        Matcher bullet = BULLET.matcher(text.words());
        if (bullet.find()) {
            problems.add(ProblemCode.MARKUP_NOT_ALLOWED, text.at(bullet.start(1), 1),
                    "a bullet of a word processor stands in this text",
                    "the points of the list would run on in one paragraph",
                    "make each point an item with an id of its own, below items:");
        }
    }

    private static void reportTooComplex(SourceText text, Problems problems) {
        problems.add(ProblemCode.TEXT_TOO_COMPLEX, text.start(),
                "this text is too long or has too many marks to be read safely",
                "a text like this could stop the computer",
                "shorten it, or make several clauses or items of it; take away marks such as * [ > where they do "
                        + "nothing");
    }

    private void children(Node parent) {
        for (Node node : parent.getChildren()) {
            check(node);
            children(node);
        }
    }

    private void check(Node node) {
        switch (node) {
            case HtmlBlockBase _ -> reportHtml(node.getStartOffset(), width(node), node.getChars().toString());
            case HtmlInlineBase _ -> reportHtml(node.getStartOffset(), width(node), node.getChars().toString());
            case Link link when link.getTitle().isNotNull() ->
                    reportMarkup(node, "a link with words behind its address",
                            "take the words between quotes away, or write them in the text: nobody would see them");
            case Link link -> checkAddress(node, link.getUrl().unescape());
            case AutoLink link -> checkAddress(node, link.getUrl().unescape());
            case HtmlEntity entity -> HiddenCharacters.refuseNamed(entity.getChars().unescape(),
                    text.at(node.getStartOffset(), width(node)), problems);
            case Text words -> checkTags(words);
            case Emphasis _ when isInWord(node) -> reportInWord(node);
            case StrongEmphasis _ when isInWord(node) -> reportInWord(node);
            case BlockQuote _ when runsOn(node) -> reportMarkup(node, "a line that begins with >",
                    "write it in words: more than; or leave an empty line before a quotation");
            case BulletList list when list.getOpeningMarker() == '+' -> reportMarkup(node, "a line that begins with +",
                    "write it in words: and, plus; for a list make items");
            default -> {
                if (!ALLOWED.contains(node.getClass())) {
                    reportMarkup(node);
                }
            }
        }
    }

    private void checkAddress(Node node, String address) {
        if (!SafeAddress.isSafe(address)) {
            problems.add(ProblemCode.UNSAFE_LINK, text.at(node.getStartOffset(), width(node)),
                    "the link to " + Quoted.of(address) + " can't be published",
                    "only whole http, https, mailto and tel addresses lead to the same place from every page and "
                            + "computer",
                    "write the whole address with https://, or [[id]] for a clause of this site; if you meant the "
                            + "brackets, put a backslash before [");
        }
    }

    private void reportHtml(int offset, int width, String code) {
        problems.add(ProblemCode.RAW_HTML, text.at(offset, width), "HTML stands in this text: " + shortened(code),
                "a text is words, never page code, so that nothing unsafe can be published",
                "take the mark away; *word* makes it slanted, **word** bold; to show < itself, write &lt;");
    }

    /// What Flexmark takes for words because it is no whole tag: it would be shown as words, but nobody means that.
    private void checkTags(Text words) {
        Matcher tag = TAG.matcher(words.getChars());
        if (!(words.getParent() instanceof Code) && tag.find()) {
            reportHtml(words.getStartOffset() + tag.start(), tag.end() - tag.start(), tag.group());
        }
    }

    private void reportInWord(Node node) {
        reportMarkup(node, "a mark in the middle of a word or number",
                "put a backslash (\\) before each such sign; for a product write ×");
    }

    /// Stress that begins or ends between two letters or digits: 5*3*2.
    private boolean isInWord(Node node) {
        return isLetter(node.getStartOffset() - 1) || isLetter(node.getEndOffset());
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.words().length() && Character.isLetterOrDigit(text.words().charAt(at));
    }

    /// True where the line above is not empty.
    private boolean runsOn(Node node) {
        int line = text.words().lastIndexOf('\n', node.getStartOffset() - 1);
        return line > 0 && text.words().charAt(line - 1) != '\n';
    }

    private void reportMarkup(Node node) {
        reportMarkup(node, markup(node), mend(node));
    }

    private void reportMarkup(Node node, String what, String mend) {
        problems.add(ProblemCode.MARKUP_NOT_ALLOWED, text.at(node.getStartOffset(), width(node)),
                what + " stands in this text", "a clause is paragraphs and lists, so that all clauses look alike",
                mend);
    }

    private static String mend(Node node) {
        return switch (node) {
            case Image _ -> NO_PICTURE;
            case ImageRef _ -> NO_PICTURE;
            case IndentedCodeBlock _ -> "give this line as many spaces as the other lines of the text";
            default ->
                    "use a section, a title or items instead; if you meant the sign itself, put a backslash (\\) "
                            + "before it";
        };
    }

    private static String markup(Node node) {
        return switch (node) {
            case Heading _ -> "a heading";
            case ThematicBreak _ -> "a dividing line";
            case FencedCodeBlock _ -> "a code block";
            case IndentedCodeBlock _ -> "a code block (four spaces or more at the start of a line)";
            case Image _ -> "a picture";
            case ImageRef _ -> "a picture";
            case Reference _ -> "a link definition";
            default -> "a mark that is not used here";
        };
    }

    private static int width(Node node) {
        int end = node.getChars().indexOf('\n');
        return Math.max(1, end < 0 ? node.getTextLength() : end);
    }

    private static String shortened(String words) {
        return Quoted.shortened(words.lines().findFirst().orElse(""));
    }
}
