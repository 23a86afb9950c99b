package clausebook.text.prose;

import java.util.List;
import java.util.function.Function;

/// A text in Markdown, parsed: asked for its mentions, its HTML, or its plain words. Keep the Markdown, not this: a
/// tree is large.
public sealed interface Prose permits PlainProse, MarkedProse {

    /// Parses Markdown that `ProseCheck` has accepted. Most texts have no marks but mentions, and are read without
    /// Flexmark in a fiftieth of its time.
    static Prose parse(String markdown) {
        return PlainProse.read(markdown).<Prose>map(plain -> plain).orElseGet(() -> MarkedProse.read(markdown));
    }

    /// Words as Markdown that shows them letter for letter, whatever marks they have.
    static String literal(String words) {
        return words.replaceAll("\\p{Punct}", "\\\\$0");
    }

    /// All mentions in reading order. A text without `[[` is not parsed at all.
    static List<Mention> mentionsIn(String markdown) {
        return markdown.contains("[[") ? parse(markdown).mentions() : List.of();
    }

    /// All mentions in reading order.
    List<Mention> mentions();

    /// The text as HTML blocks.
    String html(Linker linker);

    /// The text as HTML without the `<p>` of a single paragraph, for a place inside a line; more blocks are kept as
    /// they are.
    default String inlineHtml(Linker linker) {
        String html = html(linker);
        boolean single = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
        return single ? html.substring(3, html.length() - 4) : html;
    }

    /// The words alone, paragraphs parted by a line break.
    ///
    /// @param words what to show for a mention
    String plain(Function<Mention, String> words);

    /// The same as it is printed: the points of a list begin with `• `.
    default String printed(Function<Mention, String> words) {
        return plain(words);
    }
}
