package clausebook.publish.linux;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/// Two calls of Linux that Java has no words for. Each says whether it was done; where the system, its C library or the
/// way the program was started does not allow it, nothing has happened and the caller takes the longer road.
public final class LinuxCalls {

    private static final int CURRENT_FOLDER = -100;
    private static final int EXCHANGE = 2;
    private static final int READ_ONLY = 0;
    private static final ValueLayout INT = ValueLayout.JAVA_INT;
    private static final ValueLayout TEXT = ValueLayout.ADDRESS;

    private static final boolean LINUX = System.getProperty("os.name", "").startsWith("Linux");
    private static final Optional<MethodHandle> RENAME =
            find("renameat2", FunctionDescriptor.of(INT, INT, TEXT, INT, TEXT, INT));
    private static final Optional<MethodHandle> OPEN =
            find("open", FunctionDescriptor.of(INT, TEXT, INT), Linker.Option.firstVariadicArg(2));
    private static final Optional<MethodHandle> SYNC = find("syncfs", FunctionDescriptor.of(INT, INT));
    private static final Optional<MethodHandle> CLOSE = find("close", FunctionDescriptor.of(INT, INT));

    private LinuxCalls() {}

    /// Gives each of two folders the other's name, in one step: nobody ever sees one of the names without a folder.
    public static boolean exchange(Path one, Path other) {
        return RENAME.isPresent() && isOnRealDisk(one)
                && call(arena -> (int) RENAME.get().invokeExact(CURRENT_FOLDER, arena.allocateFrom(one.toString()),
                        CURRENT_FOLDER, arena.allocateFrom(other.toString()), EXCHANGE) == 0);
    }

    /// Writes everything that waits to be written to the disk that holds a folder.
    public static boolean syncDiskOf(Path folder) {
        return OPEN.isPresent() && SYNC.isPresent() && CLOSE.isPresent() && isOnRealDisk(folder) && call(arena -> {
            int opened = (int) OPEN.get().invokeExact(arena.allocateFrom(folder.toString()), READ_ONLY);
            boolean synced = opened >= 0 && (int) SYNC.get().invokeExact(opened) == 0;
            return (opened < 0 || (int) CLOSE.get().invokeExact(opened) == 0) && synced;
        });
    }

    private static boolean isOnRealDisk(Path path) {
        return path.getFileSystem() == FileSystems.getDefault();
    }

    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> find(String name, FunctionDescriptor shape, Linker.Option... options) {
        if (!LINUX) {
            return Optional.empty();
        }
        try {
            Linker linker = Linker.nativeLinker();
            return linker.defaultLookup().find(name).map(address -> linker.downcallHandle(address, shape, options));
        } catch (UnsupportedOperationException | IllegalCallerException notAllowedHere) {
            return Optional.empty();
        }
    }

    private interface Call {
        boolean run(Arena arena) throws Throwable;
    }

    private static boolean call(Call call) {
        try (Arena arena = Arena.ofConfined()) {
            return call.run(arena);
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }
}
