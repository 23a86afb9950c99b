package clausebook.text;

import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;

/// Refuses what a text may not hold: raw HTML, unsafe links, headings, tables, pictures, and shapes that could stop the parser.
public final class ProseCheck {

    private static final Set<Class<? extends Node>> ALLOWED = Set.of(Paragraph.class, Text.class, TextBase.class, SoftLineBreak.class,
            HardLineBreak.class, Emphasis.class, StrongEmphasis.class, Code.class, HtmlEntity.class, BulletList.class, BulletListItem.class,
            OrderedList.class, OrderedListItem.class, BlockQuote.class, LinkRef.class, MailLink.class, MentionNode.class);

    private final SourceText text;
    private final Problems problems;

    private ProseCheck(SourceText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /// Adds a problem for each thing that may not stand in this text.
    public static void check(SourceText text, Problems problems) {
        if (ProseLimits.exceededBy(text.words())) {
            reportTooComplex(text, problems);
            return;
        }
        try {
            new ProseCheck(text, problems).children(Prose.parse(text.words()).document());
        } catch (StackOverflowError _) {
            reportTooComplex(text, problems);
        }
    }

    private static void reportTooComplex(SourceText text, Problems problems) {
        problems.add(ProblemCode.TEXT_TOO_COMPLEX, text.start(), "this text is too long or has too many marks to be read safely",
                "marks such as * [ > many times over can stop the program", "shorten it, or part it into clauses or items");
    }

    private void children(Node parent) {
        for (Node node : parent.getChildren()) {
            check(node);
            children(node);
        }
    }

    private void check(Node node) {
        switch (node) {
            case HtmlBlockBase _ -> reportHtml(node);
            case HtmlInlineBase _ -> reportHtml(node);
            case Link link -> checkAddress(node, link.getUrl().unescape());
            case AutoLink link -> checkAddress(node, link.getUrl().unescape());
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
                    "this link leads to \"" + shortened(address) + "\"",
                    "only http, https, mailto and tel links, and pages of this site, are safe on every computer",
                    "write the whole address with https://, or take the link away");
        }
    }

    private void reportHtml(Node node) {
        problems.add(ProblemCode.RAW_HTML, text.at(node.getStartOffset(), width(node)),
                "HTML stands in this text: " + shortened(node.getChars().toString()),
                "a text is words, never page code, so that nothing unsafe can be published",
                "take the mark away; *word* makes it slanted, **word** bold; to show < itself, write &lt;");
    }

    private void reportMarkup(Node node) {
        problems.add(ProblemCode.MARKUP_NOT_ALLOWED, text.at(node.getStartOffset(), width(node)),
                "a heading, line, code block, picture or link definition stands in this text",
                "a clause is paragraphs and lists; headings come from sections and titles",
                "use a section, a title or items instead; if you meant the sign itself, put a backslash before it");
    }

    private static int width(Node node) {
        int end = node.getChars().indexOf('\n');
        return Math.max(1, end < 0 ? node.getTextLength() : end);
    }

    private static String shortened(String words) {
        String line = words.lines().findFirst().orElse("");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
