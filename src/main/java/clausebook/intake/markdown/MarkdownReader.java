package clausebook.intake.markdown;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.document.Document;
import clausebook.document.DocumentReader;
import clausebook.document.Format;
import clausebook.intake.html.HtmlPage;
import clausebook.intake.text.Decoder;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads texts in Markdown: CommonMark, with tables, struck words, definition lists, footnotes and front matter.
public final class MarkdownReader implements DocumentReader {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS,
                    List.of(TablesExtension.create(), StrikethroughExtension.create(), DefinitionExtension.create()))
            .set(Parser.TRACK_DOCUMENT_LINES, true).set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(StrikethroughSubscriptExtension.STRIKETHROUGH_STYLE_HTML_OPEN, "<s>")
            .set(StrikethroughSubscriptExtension.STRIKETHROUGH_STYLE_HTML_CLOSE, "</s>").toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS)
            .attributeProviderFactory(new IndependentAttributeProviderFactory() {
                @Override
                public AttributeProvider apply(LinkResolverContext context) {
                    return new Written();
                }
            }).nodeRendererFactory(_ -> new Written()).build();

    /// The name that a program gave a heading, for links: `## 2. Fees {#2.-fees}`.
    private static final Pattern NAME = Pattern.compile("(?m)^(#{1,6}[ \\t].*?)[ \\t]*\\{#[^}\\s]+}[ \\t]*$");

    private static String withoutNames(String text) {
        return NAME.matcher(text).replaceAll("$1");
    }

    @Override
    public Optional<Document> read(String name, String sha256, byte[] bytes, Problems problems) {
        Optional<FrontMatter> front = Decoder.decode(name, bytes, problems).map(FrontMatter::of);
        if (front.isPresent() && Shape.isTooComplex(front.get().text())) {
            problems.add(ProblemCode.DOCUMENT_NOT_READ, Location.startOf(name),
                    "this Markdown is too complex to be read",
                    "lists within lists within lists, or a paragraph of thousands of lines, could stop the computer",
                    "if it is plain text and no Markdown, name it .txt; else save it as a web page (.html)");
            return Optional.empty();
        }
        return front
                .flatMap(found -> HtmlPage.read(RENDERER.render(PARSER.parse(Notes.linked(withoutNames(found.text())))),
                        found.facts(), new Document.Origin(name, Format.MARKDOWN, sha256, ""), problems));
    }
}
