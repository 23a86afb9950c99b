package clausebook.desk.preview;

import clausebook.pipeline.WarmSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// The site of a folder that is watched: made anew after each change, once for a burst of them. While the content has
/// an error, the last good site stays.
public final class WatchedSite implements LiveSite, AutoCloseable {

    private static final Duration POLL = Duration.ofSeconds(1);
    /// Every so often all bytes are compared, for tools that keep a file's date and size.
    private static final int POLLS_UNTIL_BYTES = 60;

    private final WarmSite warm;
    private final FolderWatch watch;
    private final Supplier<LocalDate> today;
    private final Thread thread;
    private final Object making = new Object();
    private final Object changing = new Object();
    private volatile Stand stand = Stand.NONE;

    /// Makes the site a first time before it returns.
    ///
    /// @param today the day for which editions lead and reviews are overdue, asked for at each look
    public WatchedSite(Path content, Path templates, Supplier<LocalDate> today) {
        this.warm = new WarmSite(content, templates);
        this.watch = new FolderWatch(List.of(content, templates));
        this.today = today;
        look();
        this.thread = Thread.ofPlatform().daemon().name("watching the content").start(this::watch);
    }

    @Override
    public Stand now() {
        return stand;
    }

    @Override
    public Stand after(long number, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        synchronized (changing) {
            for (long left = most.toMillis(); stand.number() == number && left > 0; left =
                    (end - System.nanoTime()) / 1_000_000) {
                changing.wait(left);
            }
        }
        return stand;
    }

    @Override
    public Stand look() {
        synchronized (making) {
            warm.look(today.get()).map(this::standAfter).ifPresent(this::show);
            return stand;
        }
    }

    private Stand standAfter(WarmSite.Look look) {
        boolean good = look.site().isPresent();
        boolean same = !good && !stand.current() && stand.problems().equals(look.problems()) && stand.number() > 0;
        return same
                ? stand
                : new Stand(stand.number() + 1, good ? look.site() : stand.site(), good, look.problems());
    }

    private void show(Stand next) {
        synchronized (changing) {
            stand = next;
            changing.notifyAll();
        }
    }

    private void watch() {
        try {
            for (int polls = 0;; polls++) {
                boolean changed = watch.await(POLL);
                if (changed || polls % POLLS_UNTIL_BYTES == 0) {
                    lookAgain();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException _) {
            // the desk closes
        }
    }

    /// A fault of the program must not end the watch: the last site stays, and the next look may succeed.
    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException fault) {
            if (System.getenv("CLAUSEBOOK_TRACE") != null) {
                fault.printStackTrace();
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            watch.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
