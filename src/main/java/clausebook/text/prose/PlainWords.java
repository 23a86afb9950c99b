package clausebook.text.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Function;

/// Collects the words of a parsed text without its marks.
final class PlainWords {

    private final Function<Mention, String> mentionWords;
    private final String bullet;
    private final StringBuilder words = new StringBuilder();

    /// @param bullet what stands before each point of a list
    PlainWords(Function<Mention, String> mentionWords, String bullet) {
        this.mentionWords = mentionWords;
        this.bullet = bullet;
    }

    String of(Node document) {
        children(document);
        return words.toString().strip();
    }

    private void children(Node parent) {
        for (Node node : parent.getChildren()) {
            boolean begins =
                    words.isEmpty() || words.charAt(words.length() - 1) == '\n' || isBehindBullet(parent, node);
            if (node instanceof Block && !begins) {
                words.append('\n');
            }
            node(node);
        }
    }

    private static boolean isBehindBullet(Node parent, Node node) {
        return parent instanceof ListItem && node == parent.getFirstChild();
    }

    private void node(Node node) {
        switch (node) {
            case MentionNode marked -> words.append(mentionWords.apply(marked.mention()));
            case Text text -> words.append(text.getChars().unescape());
            case HtmlEntity entity -> words.append(entity.getChars().unescape());
            case Code code -> words.append(code.getText().toString());
            case AutoLink link -> words.append(link.getText().toString());
            case LinkRef brackets -> {
                words.append('[');
                children(brackets);
                words.append(']');
            }
            case MailLink link -> words.append(link.getText().toString());
            case ListItem item -> {
                words.append(bullet);
                children(item);
            }
            case SoftLineBreak _ -> words.append(' ');
            case HardLineBreak _ -> words.append(' ');
            default -> children(node);
        }
    }
}
