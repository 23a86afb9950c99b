package clausebook.render.engine;

import freemarker.core.Environment;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Map;

/// A part that several pages share, as a template sees it: `<@shared ; view>how it looks</@shared>`. Drawn once and
/// then copied.
///
/// @param drawn what was drawn already; two threads may both draw a part, and draw the same
record SharedModel(Shared<?> shared, Map<Shared<?>, byte[]> drawn, ObjectWrapper wrapper)
        implements TemplateDirectiveModel {

    private static final int USUAL_LENGTH = 2_048;

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment page, Map parameters, TemplateModel[] names, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (names.length != 1 || body == null || !parameters.isEmpty()) {
            throw new TemplateModelException(
                    "a shared part is drawn with one name and a body: <@part ; view>…</@part>");
        }
        byte[] ready = drawn.get(shared);
        if (ready != null) {
            PageText.write(ready, page.getOut());
            return;
        }
        names[0] = wrapper.wrap(shared.view());
        if (shared.isKept()) {
            PageText.write(kept(body), page.getOut());
        } else {
            body.render(page.getOut());
        }
    }

    private byte[] kept(TemplateDirectiveBody body) throws TemplateException, IOException {
        PageText part = new PageText(USUAL_LENGTH);
        body.render(part);
        byte[] ready = part.utf8();
        drawn.put(shared, ready);
        return ready;
    }
}
