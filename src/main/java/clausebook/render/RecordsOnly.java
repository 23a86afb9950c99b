package clausebook.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;

/// Lets templates read what a view record holds, and nothing else of any object: no method with arguments, no class.
final class RecordsOnly implements MemberAccessPolicy {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode", "getClass", "clone", "notify", "notifyAll", "wait");
    private static final ClassMemberAccessPolicy NOTHING = new Policy(false);
    private static final ClassMemberAccessPolicy READING = new Policy(true);

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return type.isRecord() ? READING : NOTHING;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    private record Policy(boolean reading) implements ClassMemberAccessPolicy {

        @Override
        public boolean isMethodExposed(Method method) {
            return reading && method.getParameterCount() == 0 && !OF_EVERY_OBJECT.contains(method.getName());
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
