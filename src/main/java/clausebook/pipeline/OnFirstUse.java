package clausebook.pipeline;

import java.util.function.Supplier;

/// Something that is made by the first who asks, while all others wait for it.
final class OnFirstUse<T> implements Supplier<T> {

    private final Supplier<T> work;
    private T made;

    OnFirstUse(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = work.get();
        }
        return made;
    }
}
