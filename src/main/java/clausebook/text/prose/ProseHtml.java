package clausebook.text.prose;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.Set;

/// Writes a parsed text as HTML: mentions go through the page's `Linker`, a link is one only where its address is safe,
/// everything else is escaped.
final class ProseHtml {

    private static final NullableDataKey<Linker> LINKER = new NullableDataKey<>("LINKER");
    private static final DataHolder OPTIONS = new MutableDataSet().set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.OBFUSCATE_EMAIL, false).set(HtmlRenderer.SUPPRESSED_LINKS, "").toImmutable();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).nodeRendererFactory(Links::new).build();

    private ProseHtml() {}

    static String write(Document document, Linker linker) {
        document.set(LINKER, linker);
        return RENDERER.render(document).strip();
    }

    private static final class Links implements NodeRenderer {

        Links(DataHolder options) {
            // all that is needed hangs on the document, because one renderer serves all pages
        }

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(MentionNode.class, Links::mention),
                    new NodeRenderingHandler<>(Link.class, Links::link));
        }

        private static void mention(MentionNode node, NodeRendererContext context, HtmlWriter html) {
            Linker.Link link = LINKER.get(context.getDocument()).to(node.mention());
            if (link.href().isEmpty()) {
                html.text(link.words());
            } else {
                html.attr("href", link.href()).withAttr().tag("a").text(link.words()).closeTag("a");
            }
        }

        private static void link(Link node, NodeRendererContext context, HtmlWriter html) {
            String address = node.getUrl().unescape();
            boolean safe = SafeAddress.isSafe(address);
            if (safe) {
                html.attr("href", address).withAttr().tag("a");
            }
            context.renderChildren(node);
            if (safe) {
                html.closeTag("a");
            }
        }
    }
}
