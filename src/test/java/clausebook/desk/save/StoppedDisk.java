package clausebook.desk.save;

import clausebook.desk.journal.Disk;
import clausebook.desk.journal.RealDisk;
import clausebook.desk.journal.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A disk of a computer whose power fails at a step: it is not taken, or half, or taken and nobody is told.
final class StoppedDisk implements Disk {

    /// How far the last step comes.
    enum Last {
        NOTHING, HALF, ALL
    }

    /// Ends the run as a power cut does: whoever catches faults of the disk does not catch it.
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk disk = new RealDisk();
    private final Last last;
    private int left;

    /// @param steps that are taken before
    StoppedDisk(int steps, Last last) {
        this.left = steps;
        this.last = last;
    }

    /// What a step does.
    private interface Action {
        void run() throws IOException;
    }

    private void step(Action whole, Action half) throws IOException {
        left--;
        if (left > 0) {
            whole.run();
            return;
        }
        if (left == 0 && last != Last.NOTHING) {
            (last == Last.HALF ? half : whole).run();
        }
        throw new PowerCut();
    }

    @Override
    public Optional<byte[]> read(Path file) throws IOException {
        if (left <= 0) {
            throw new PowerCut();
        }
        return disk.read(file);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        step(() -> disk.append(file, bytes), () -> disk.append(file, Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        step(() -> disk.write(file, bytes), () -> aside(file, bytes));
    }

    @Override
    public boolean replace(Path file, Version expected, Optional<byte[]> bytes) throws IOException {
        boolean[] done = {false};
        step(() -> done[0] = disk.replace(file, expected, bytes), () -> aside(file, bytes.orElse(new byte[0])));
        return done[0];
    }

    /// Half a file, not in its place yet.
    private static void aside(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file.resolveSibling("~$" + file.getFileName()), Arrays.copyOf(bytes, bytes.length / 2));
    }
}
