package clausebook.render.engine;

import clausebook.text.Linker;
import clausebook.text.Prose;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/// Marks HTML that `Prose` wrote as safe: the only way by which HTML that is no template reaches a page.
public final class Html {

    /// No HTML at all.
    public static final TemplateHTMLOutputModel NONE = marked("");

    private Html() {}

    /// A text as HTML blocks.
    public static TemplateHTMLOutputModel blocks(String markdown, Linker linker) {
        return marked(Prose.parse(markdown).html(linker));
    }

    /// A text as HTML for a place inside a line.
    public static TemplateHTMLOutputModel inline(String markdown, Linker linker) {
        return marked(Prose.parse(markdown).inlineHtml(linker));
    }

    private static TemplateHTMLOutputModel marked(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
