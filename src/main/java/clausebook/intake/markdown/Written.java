package clausebook.intake.markdown;

import clausebook.intake.text.TypedStart;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.CoreNodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Set;

/// Tells the page of HTML what Markdown alone knows: lines, numbers as typed, and lines that begin with a number.
final class Written implements AttributeProvider, NodeRenderer {

    private static final Set<AttributablePart> PARTS = Set.of(AttributablePart.NODE, CoreNodeRenderer.TIGHT_LIST_ITEM,
            CoreNodeRenderer.LOOSE_LIST_ITEM);

    private String text;

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (!PARTS.contains(part) || !(node instanceof Block)) {
            return;
        }
        attributes.replaceValue("data-line", String.valueOf(node.getStartLineNumber() + 1));
        if (node instanceof OrderedListItem item) {
            attributes.replaceValue(isAsPrinted(item) ? "data-typed" : "data-marker", item.getOpeningMarker());
        }
        if (node instanceof Paragraph && node.getChars().startsWith(Notes.BACK)) {
            attributes.replaceValue("class", "footnotes");
            attributes.replaceValue("id", "fn-" + Notes.name(node.getChars().toString()));
        }
    }

    /// Where the numbers of a list rise they are meant; where all are alike Markdown counts.
    private static boolean isAsPrinted(OrderedListItem item) {
        int last = -1;
        for (Node sibling = item.getParent().getFirstChild(); sibling != null; sibling = sibling.getNext()) {
            int number = sibling instanceof ListItem each ? number(each) : last + 1;
            if (number <= last) {
                return false;
            }
            last = number;
        }
        return true;
    }

    private static int number(ListItem item) {
        String digits = item.getOpeningMarker().toString().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? -1 : Integer.parseInt(digits);
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(SoftLineBreak.class, this::render));
    }

    /// A line that begins with a number is a paragraph of its own, as whoever typed it meant; a word that goes on
    /// behind a hyphen stays one word.
    private void render(SoftLineBreak end, NodeRendererContext context, HtmlWriter html) {
        text = text == null ? end.getDocument().getChars().toString() : text;
        int after = end.getEndOffset();
        int stop = text.indexOf('\n', after);
        String next = text.substring(after, stop < 0 ? text.length() : stop).strip();
        String before = text.substring(Math.max(0, end.getStartOffset() - 30), end.getStartOffset()).stripTrailing();
        if (TypedStart.isAt(next) && !TypedStart.goesOn(before, next)) {
            html.raw("<br data-line=\"" + (end.getStartLineNumber() + 2) + "\">");
        } else if (!before.matches("(?s).*\\p{L}-") || !next.matches("(?s)\\p{Ll}.*")) {
            html.raw("\n");
        }
    }
}
