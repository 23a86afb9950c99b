package clausebook.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What templates may ask a kind of record for: its components, and its own public methods without arguments. Found once for each kind.
final class RecordFields {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode");
    private static final MethodType OBJECT_OF_RECORD = MethodType.methodType(Object.class, Record.class);
    private static final ClassValue<RecordFields> BY_TYPE = new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
            return new RecordFields(type);
        }
    };

    private final Map<String, MethodHandle> byName = new HashMap<>();

    private RecordFields(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            boolean readable = Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0 && method.getReturnType() != void.class;
            if (readable && !OF_EVERY_OBJECT.contains(method.getName())) {
                byName.put(method.getName(), handle(method));
            }
        }
    }

    /// The fields of a kind of record.
    static RecordFields of(Class<? extends Record> type) {
        return BY_TYPE.get(type);
    }

    /// Only public records can be views, as for any other library.
    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method).asType(OBJECT_OF_RECORD);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalArgumentException(method.getDeclaringClass() + " is not public", notPublic);
        }
    }

    /// The value of a field; null where the record has no such field.
    Object read(Record view, String name) {
        MethodHandle field = byName.get(name);
        try {
            return field == null ? null : (Object) field.invokeExact(view);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException("the methods of a record throw nothing else", impossible);
        }
    }
}
