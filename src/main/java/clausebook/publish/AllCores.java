package clausebook.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// One work done for each of many things, on as many threads as there are processors; each thread takes the next thing
/// when it is done with one, so nothing queues up.
final class AllCores {

    /// What is done for one thing.
    interface Work {
        void on(int index) throws IOException;
    }

    private final String what;
    private final int count;
    private final Progress progress;
    private final Work work;
    private final AtomicInteger next = new AtomicInteger();
    private int done;
    private int faultAt = Integer.MAX_VALUE;
    private volatile Throwable fault;

    private AllCores(String what, int count, Progress progress, Work work) {
        this.what = what;
        this.count = count;
        this.progress = progress;
        this.work = work;
    }

    /// Does the work for 0 to `count - 1`.
    ///
    /// What the work throws is thrown here unchanged; where several fail, it is always that of the lowest number.
    static void forEach(String what, int count, Progress progress, Work work) throws IOException {
        AllCores run = new AllCores(what, count, progress, work);
        int threads = Math.clamp(count, 1, Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                pool.execute(run::takeTurns);
            }
        }
        run.rethrow();
    }

    /// A number once taken is always worked on, or the lowest fault would depend on which thread was faster.
    private void takeTurns() {
        while (fault == null) {
            int index = next.getAndIncrement();
            if (index >= count) {
                return;
            }
            try {
                work.on(index);
                tell();
            } catch (Throwable thrown) {
                keepLowest(index, thrown);
            }
        }
    }

    private synchronized void tell() {
        done++;
        progress.step(what, done, count);
    }

    private synchronized void keepLowest(int index, Throwable thrown) {
        if (index < faultAt) {
            faultAt = index;
            fault = thrown;
        }
    }

    private void rethrow() throws IOException {
        switch (fault) {
            case null -> requireAllDone();
            case IOException thrown -> throw thrown;
            case RuntimeException thrown -> throw thrown;
            case Error thrown -> throw thrown;
            default -> throw new IllegalStateException(fault);
        }
    }

    private synchronized void requireAllDone() throws InterruptedIOException {
        if (done < count) {
            throw new InterruptedIOException("publishing was interrupted");
        }
    }
}
