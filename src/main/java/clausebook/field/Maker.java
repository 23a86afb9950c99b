package clausebook.field;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Makes records of one type out of their parts.
public final class Maker<R extends Record> {

    private final Class<R> type;
    private final List<RecordComponent> components;
    private final List<String> names;
    private final MethodHandle make;

    /// @param type a public record
    public Maker(Class<R> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        this.names = components.stream().map(RecordComponent::getName).map(Maker::kebab).toList();
        this.make = constructor(type);
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException fault) {
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
            return type.cast((Object) make.invokeExact(parts));
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable fault) {
            throw new IllegalStateException("a record's constructor throws nothing that is checked", fault);
        }
    }

    private static String kebab(String component) {
        return component.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
