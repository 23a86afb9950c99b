package clausebook.render.engine;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;

/// A public method without arguments of a kind of record, as a function. The function is a class of its own, so it is
/// made when a template first reads the field: most kinds have fields that none reads.
final class RecordField {

    private static final MethodType OBJECT_OF_OBJECT = MethodType.methodType(Object.class, Object.class);

    private final Method method;
    /// Two threads may both make it, and make the same.
    private volatile Function<Record, Object> function;

    RecordField(Method method) {
        this.method = method;
    }

    /// Its value for a record.
    Object read(Record view) {
        Function<Record, Object> made = function;
        if (made == null) {
            made = function();
            function = made;
        }
        return made.apply(view);
    }

    /// Called through its handle, each reading of a field took three calls more. Only public records can be views, as
    /// for any other library.
    @SuppressWarnings("unchecked")
    private Function<Record, Object> function() {
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
}
