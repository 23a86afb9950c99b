package clausebook.render.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What templates may ask a kind of record for: its components, and its own public methods without arguments. Found
/// once for each kind.
final class RecordFields {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode");
    private static final ClassValue<RecordFields> BY_TYPE = new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
            return new RecordFields(type);
        }
    };

    private final Map<String, RecordField> byName = new HashMap<>();

    private RecordFields(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            boolean readable = Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0 && method.getReturnType() != void.class;
            if (readable && !OF_EVERY_OBJECT.contains(method.getName())) {
                byName.put(method.getName(), new RecordField(method));
            }
        }
    }

    /// The fields of a kind of record.
    static RecordFields of(Class<? extends Record> type) {
        return BY_TYPE.get(type);
    }

    /// The value of a field; null where the record has no such field.
    Object read(Record view, String name) {
        RecordField field = byName.get(name);
        return field == null ? null : field.read(view);
    }
}
