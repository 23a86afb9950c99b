package clausebook.write;

import clausebook.diagnostic.Location;
import clausebook.field.Field;
import clausebook.field.Form;
import clausebook.field.Need;
import clausebook.field.Shape;
import clausebook.text.Origin;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Records of the draft as no author would write them, made after their shapes: any fields, any texts.
final class RandomDraft {

    private static final int DEEPEST = 7;

    private final HostileTexts texts;

    RandomDraft(HostileTexts texts) {
        this.texts = texts;
    }

    <R extends Record> R record(Shape<R> shape) {
        return record(shape, 0);
    }

    private <R extends Record> R record(Shape<R> shape, int depth) {
        Map<String, Object> values = new HashMap<>();
        for (Field field : shape.fields()) {
            boolean needed = !(field.need().when() instanceof Need.When.Never);
            if (needed || depth < DEEPEST && texts.below(3) == 0) {
                values.put(field.name(), value(field.form(), depth + 1));
            }
        }
        return shape.make(values, new Origin.Known(Location.startOf("draft")));
    }

    private Object value(Form form, int depth) {
        return switch (form) {
            case Form.Text text -> text(text);
            case Form.OneOf _,Form.NameOf _ -> text(Form.Text.PLAIN);
            case Form.Part part -> record(part.shape().get(), depth);
            case Form.Short brief -> record(brief.shape().get(), depth);
            case Form.Row row -> record(row.shape().get(), depth);
            case Form.Many many -> many(many.each(), depth);
            case Form.Named named -> named(named.each(), depth);
        };
    }

    private List<Object> many(Form each, int depth) {
        List<Object> values = new ArrayList<>();
        for (int i = depth < DEEPEST ? texts.below(4) : 0; i > 0; i--) {
            values.add(value(each, depth));
        }
        return values;
    }

    private Map<SourceText, Object> named(Form each, int depth) {
        Map<SourceText, Object> values = new LinkedHashMap<>();
        for (int i = texts.below(4); i > 0; i--) {
            values.put(name(), value(each, depth));
        }
        return values;
    }

    /// YAML has room for a name of 1,024 letters.
    private SourceText name() {
        SourceText name = text(Form.Text.PLAIN);
        return name.words().length() < 500 ? name : name();
    }

    /// Any text but those that say nothing, which the loader refuses.
    private SourceText text(Form.Text form) {
        String words = form == Form.Text.PROSE ? texts.text() : texts.line();
        while (words.equals("~") || words.equals("null")) {
            words = texts.line();
        }
        return new SourceText(form == Form.Text.YES_OR_NO ? "true" : words, Location.startOf("draft"), true);
    }
}
