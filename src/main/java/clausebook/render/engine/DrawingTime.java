package clausebook.render.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// The time that a thread may take for one page. It is the processor's time, so that a busy computer ends no page. A
/// thread that goes over it is interrupted, which a template notices where a loop begins again.
final class DrawingTime implements AutoCloseable {

    /// The largest pages of a site of 60,000 clauses take a tenth of it.
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(100).toNanos();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Set<DrawingTime> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Thread.ofPlatform().daemon().name("drawing time").start(DrawingTime::look);
    }

    private final Thread thread = Thread.currentThread();
    private final long start = THREADS.getCurrentThreadCpuTime();
    /// Somebody else's interrupt would end a page that is not to blame; it is handed on when the page is drawn.
    private final boolean wasInterrupted = Thread.interrupted();
    private boolean over;
    private boolean done;

    private DrawingTime() {}

    /// Begins now, for the current thread.
    static DrawingTime begin() {
        DrawingTime time = new DrawingTime();
        RUNNING.add(time);
        return time;
    }

    private static void look() {
        while (true) {
            RUNNING.forEach(DrawingTime::end);
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private synchronized void end() {
        if (!done && THREADS.getThreadCpuTime(thread.threadId()) - start > LONGEST.toNanos()) {
            over = true;
            thread.interrupt();
        }
    }

    /// True where the thread was interrupted because it took too long.
    synchronized boolean isOver() {
        return over;
    }

    @Override
    public synchronized void close() {
        done = true;
        RUNNING.remove(this);
        boolean interrupted = Thread.interrupted();
        if (wasInterrupted || interrupted && !over) {
            thread.interrupt();
        }
    }
}
