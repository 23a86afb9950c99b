package clausebook.publish.linux;

import java.nio.file.Path;

/// Gives each of two files the other's name, in one step, where the system can.
public final class NameExchange {

    private NameExchange() {}

    /// False where the system can't, or one of them is missing; then nothing has happened.
    public static boolean exchange(Path one, Path other) {
        return LinuxCalls.exchange(one.toAbsolutePath(), other.toAbsolutePath());
    }
}
