package clausebook.render.engine;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/// A view record as a template sees it: names with values.
record RecordModel(Record view, RecordFields fields, ObjectWrapper wrapper) implements TemplateHashModel {

    /// Nothing for a name that the record does not have: FreeMarker tells that with its place.
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        return wrapper.wrap(fields.read(view, name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
