package clausebook.field;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Makes records of one type out of their parts.
public final class Maker<R extends Record> {

    private final Class<R> type;
    private final List<RecordComponent> components;
    private final List<String> names;
    private final Constructor<R> make;

    /// @param type a public record
    public Maker(Class<R> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        this.names = components.stream().map(RecordComponent::getName).map(Maker::kebab).toList();
        this.make = constructor(type);
    }

    private static <R> Constructor<R> constructor(Class<R> type) {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException fault) {
            throw new IllegalArgumentException(type + " is no public record", fault);
        }
    }

    /// Its components in their order.
    public List<RecordComponent> components() {
        return components;
    }

    /// The names of its components as authors write them: `reviewDue` is `review-due`.
    public List<String> names() {
        return names;
    }

    /// The record of some parts, one a component in their order.
    public R make(Object[] parts) {
        try {
            return make.newInstance(parts);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(type + " can't be made", fault);
        }
    }

    private static String kebab(String component) {
        return component.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
