package clausebook.render.engine;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What templates may ask a kind of record for: its components, and its own public methods without arguments. Found
/// once for each kind.
final class RecordFields {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode");
    private static final MethodType OBJECT_OF_OBJECT = MethodType.methodType(Object.class, Object.class);
    private static final ClassValue<RecordFields> BY_TYPE = new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
            return new RecordFields(type);
        }
    };

    private final Map<String, Function<Record, Object>> byName = new HashMap<>();

    private RecordFields(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            boolean readable = Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0 && method.getReturnType() != void.class;
            if (readable && !OF_EVERY_OBJECT.contains(method.getName())) {
                byName.put(method.getName(), function(method));
            }
        }
    }

    /// The fields of a kind of record.
    static RecordFields of(Class<? extends Record> type) {
        return BY_TYPE.get(type);
    }

    /// A method as a function: called through its handle, each reading of a field took three calls more. Only public
    /// records can be views, as for any other library.
    @SuppressWarnings("unchecked")
    private static Function<Record, Object> function(Method method) {
        try {
            MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
            MethodType boxed = MethodType.methodType(handle.type().wrap().returnType(), method.getDeclaringClass());
            return (Function<Record, Object>) LambdaMetafactory.metafactory(MethodHandles.lookup(), "apply",
                    MethodType.methodType(Function.class), OBJECT_OF_OBJECT, handle, boxed).getTarget().invokeExact();
        } catch (IllegalAccessException notPublic) {
            throw new IllegalArgumentException(method.getDeclaringClass() + " is not public", notPublic);
        } catch (Throwable impossible) {
            throw new IllegalStateException("a public method without arguments is a function", impossible);
        }
    }

    /// The value of a field; null where the record has no such field.
    Object read(Record view, String name) {
        Function<Record, Object> field = byName.get(name);
        return field == null ? null : field.apply(view);
    }
}
