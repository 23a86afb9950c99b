package clausebook.render.engine;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Lets templates read words, numbers, lists and what view records hold, and nothing else of any object: no method with
/// arguments, no class.
///
/// FreeMarker's own wrapper can do the same, but took two fifths of the time of drawing: it looks up each class and
/// method anew.
final class ViewWrapper implements ObjectWrapper {

    private final Map<Shared<?>, byte[]> drawn = new ConcurrentHashMap<>();

    /// One question after the other, the most frequent first: a `switch` over types took a fifteenth of the time of
    /// drawing.
    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof String words) {
            return new SimpleScalar(words);
        }
        if (value instanceof Record view) {
            return new RecordModel(view, RecordFields.of(view.getClass()), this);
        }
        if (value instanceof List<?> list) {
            return new Sequence(list);
        }
        if (value instanceof Html html) {
            return html.model();
        }
        return value instanceof Shared<?> shared ? new SharedModel(shared, drawn, this) : seldom(value);
    }

    private static TemplateModel seldom(Object value) throws TemplateModelException {
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value == null) {
            return null;
        }
        throw new TemplateModelException("a template can't be given a " + value.getClass().getSimpleName());
    }

    private final class Sequence implements TemplateSequenceModel {

        private final List<?> list;

        Sequence(List<?> list) {
            this.list = list;
        }

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
