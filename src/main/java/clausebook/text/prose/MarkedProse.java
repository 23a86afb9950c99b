package clausebook.text.prose;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A text in any Markdown, as Flexmark's tree.
record MarkedProse(Document document) implements Prose {

    private static final Parser PARSER =
            Parser.builder().customInlineParserExtensionFactory(new MentionParser.Factory()).build();

    /// A text that `ProseCheck` refuses as too complex is never given to the parser, and has no words here.
    static MarkedProse read(String markdown) {
        return new MarkedProse(PARSER.parse(ProseLimits.exceededBy(markdown, false) ? "" : markdown));
    }

    @Override
    public List<Mention> mentions() {
        List<Mention> found = new ArrayList<>();
        collect(document, found);
        return List.copyOf(found);
    }

    private static void collect(Node node, List<Mention> found) {
        for (Node child : node.getChildren()) {
            if (child instanceof MentionNode marked) {
                found.add(marked.mention());
            } else {
                collect(child, found);
            }
        }
    }

    @Override
    public String html(Linker linker) {
        return ProseHtml.write(document, linker);
    }

    @Override
    public String plain(Function<Mention, String> words) {
        return new PlainWords(words, "").of(document);
    }

    @Override
    public String printed(Function<Mention, String> words) {
        return new PlainWords(words, "• ").of(document);
    }
}
