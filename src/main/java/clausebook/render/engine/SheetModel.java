package clausebook.render.engine;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/// The three names that every template starts from: the frame of its page, its view, and the words of the interface.
record SheetModel(TemplateModel page, TemplateModel view, SayMethod say) implements TemplateHashModel {

    static SheetModel of(Sheet sheet, ObjectWrapper wrapper) throws TemplateModelException {
        return new SheetModel(wrapper.wrap(sheet.frame()), wrapper.wrap(sheet.view()),
                new SayMethod(sheet.words()));
    }

    /// Nothing for any other name: FreeMarker tells that with its place.
    @Override
    public TemplateModel get(String name) {
        return switch (name) {
            case "page" -> page;
            case "view" -> view;
            case "say" -> say;
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
