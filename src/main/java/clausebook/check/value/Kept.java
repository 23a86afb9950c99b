package clausebook.check.value;

import clausebook.corpus.PartialDate;
import clausebook.corpus.Worded;
import clausebook.field.Field;
import clausebook.field.Maker;
import clausebook.field.Shape;
import clausebook.text.Read;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Takes values over as they are written, once their forms hold, into a record of the corpus whose components bear the
/// names of the fields.
///
/// For texts, days and words of closed lists of which no check asks more: such a field is told in its declaration and
/// in the record that holds it.
public final class Kept<T extends Record> {

    private final Shape<?> shape;
    private final Maker<T> maker;
    private final List<Field> fields;
    private final List<Class<?>> types;

    private Kept(Shape<?> shape, Maker<T> maker) {
        this.shape = shape;
        this.maker = maker;
        this.fields = maker.names().stream().map(shape::field).toList();
        this.types = maker.components().stream().<Class<?>>map(Kept::type).toList();
    }

    /// That of a component, or of what an `Optional` may hold.
    private static Class<?> type(RecordComponent component) {
        return component.getType() == Optional.class
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
    }

    /// What a record takes over from those of a shape.
    public static <T extends Record> Kept<T> of(Class<T> type, Shape<?> shape) {
        return new Kept<>(shape, new Maker<>(type));
    }

    /// The record of what a draft holds; what is not there or no such value is empty.
    public T from(Record draft, FormCheck forms) {
        Object[] parts = new Object[fields.size()];
        for (int i = 0; i < parts.length; i++) {
            Object written = shape.valueOf(draft, fields.get(i));
            forms.check(fields.get(i), written);
            parts[i] = typed(types.get(i), written);
        }
        return maker.make(parts);
    }

    private static Object typed(Class<?> type, Object written) {
        if (written instanceof List<?> list) {
            return list.stream().map(each -> Written.words((Read) each)).filter(words -> !words.isEmpty()).toList();
        }
        Optional<?> maybe = written instanceof Optional<?> found ? found : Optional.of(written);
        String words = Written.words(maybe.map(Read.class::cast));
        return type == String.class ? words : words.isEmpty() ? Optional.empty() : typed(type, words);
    }

    private static Optional<?> typed(Class<?> type, String words) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(value -> ((Worded) value).word().equals(words))
                    .findFirst();
        }
        Optional<PartialDate> date = PartialDate.parse(words);
        return type == LocalDate.class ? date.filter(found -> found.day() > 0).map(PartialDate::first) : date;
    }
}
