package clausebook.render;

import clausebook.render.part.Shared;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/// A part that several pages share, as a template sees it: `<@shared ; view>how it looks</@shared>`. Drawn once and then copied.
///
/// @param drawn what was drawn already; two threads may both draw a part, and draw the same
record SharedModel(Shared<?> shared, TemplateModel view, Map<Shared<?>, String> drawn) implements TemplateDirectiveModel {

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment page, Map parameters, TemplateModel[] names, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (names.length != 1 || body == null || !parameters.isEmpty()) {
            throw new TemplateModelException("a shared part is drawn with one name and a body: <@part ; view>…</@part>");
        }
        names[0] = view;
        String words = drawn.get(shared);
        if (words == null) {
            StringWriter out = new StringWriter();
            body.render(out);
            words = out.toString();
            if (shared.isKept()) {
                drawn.put(shared, words);
            }
        }
        page.getOut().write(words);
    }
}
