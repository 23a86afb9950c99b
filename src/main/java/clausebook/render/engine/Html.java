package clausebook.render.engine;

import clausebook.text.prose.Linker;
import clausebook.text.prose.Prose;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/// HTML that `Prose` wrote and that is therefore safe: the only way by which HTML that is no template reaches a page.
public final class Html {

    /// No HTML at all.
    public static final Html NONE = new Html("");

    private final TemplateHTMLOutputModel model;

    private Html(String html) {
        try {
            model = HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A text as HTML blocks.
    public static Html blocks(String markdown, Linker linker) {
        return new Html(Prose.parse(markdown).html(linker));
    }

    /// A text as HTML for a place inside a line.
    public static Html inline(String markdown, Linker linker) {
        return new Html(Prose.parse(markdown).inlineHtml(linker));
    }

    TemplateHTMLOutputModel model() {
        return model;
    }
}
