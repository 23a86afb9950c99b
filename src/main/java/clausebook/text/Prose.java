package clausebook.text;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A text in Markdown, parsed: asked for its mentions, its HTML, or its plain words. Keep the Markdown, not this: the tree is large.
public final class Prose {

    private static final Parser PARSER = Parser.builder().customInlineParserExtensionFactory(new MentionParser.Factory()).build();

    private final Document document;

    private Prose(Document document) {
        this.document = document;
    }

    /// Parses Markdown that `ProseCheck` has accepted.
    public static Prose parse(String markdown) {
        return new Prose(PARSER.parse(markdown));
    }

    /// All mentions in reading order. A text without `[[` is not parsed at all: most have none.
    public static List<Mention> mentionsIn(String markdown) {
        return markdown.contains("[[") ? parse(markdown).mentions() : List.of();
    }

    /// All mentions in reading order.
    public List<Mention> mentions() {
        List<Mention> found = new ArrayList<>();
        collect(document, found);
        return List.copyOf(found);
    }

    private static void collect(Node node, List<Mention> found) {
        for (Node child : node.getChildren()) {
            if (child instanceof MentionNode mention) {
                found.add(mention.mention());
            } else {
                collect(child, found);
            }
        }
    }

    /// The text as HTML blocks.
    public String html(Linker linker) {
        return ProseHtml.write(document, linker);
    }

    /// The text as HTML without the `<p>` of a single paragraph, for a place inside a line; more blocks are kept as they are.
    public String inlineHtml(Linker linker) {
        String html = html(linker);
        boolean single = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
        return single ? html.substring(3, html.length() - 4) : html;
    }

    /// The words alone, paragraphs parted by a line break.
    ///
    /// @param words what to show for a mention
    public String plain(Function<Mention, String> words) {
        return new PlainWords(words).of(document);
    }

    Document document() {
        return document;
    }
}
