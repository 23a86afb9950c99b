package clausebook.command.console;

import clausebook.publish.Progress;

/// Shows how far a long work has come: on a terminal in one line that is rewritten, else a plain line for each tenth.
///
/// Nothing is shown in the first second, because most builds are done by then.
public final class ProgressLines implements Progress {

    private static final long FIRST_SECOND = 1_000_000_000L;
    private static final long BETWEEN_REWRITES = 200_000_000L;

    private final Console console;
    private final long start = System.nanoTime();
    private long lastRewrite;
    private int lastTenth;

    public ProgressLines(Console console) {
        this.console = console;
    }

    @Override
    public void step(String what, int done, int total) {
        long now = System.nanoTime();
        if (now - start < FIRST_SECOND || total == 0) {
            return;
        }
        if (console.terminal()) {
            rewrite(what, done, total, now);
        } else {
            line(what, done, total);
        }
    }

    private void rewrite(String what, int done, int total, long now) {
        if (done == total || now - lastRewrite > BETWEEN_REWRITES) {
            lastRewrite = now;
            console.err().print("\r" + what + ": " + done + " of " + total + (done == total ? "\n" : ""));
            console.err().flush();
        }
    }

    private void line(String what, int done, int total) {
        int tenth = (int) (10L * done / total);
        if (tenth > lastTenth) {
            lastTenth = tenth;
            console.err().println(what + ": " + done + " of " + total);
        }
    }
}
