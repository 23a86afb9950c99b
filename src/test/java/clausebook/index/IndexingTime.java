package clausebook.index;

import clausebook.guide.Guide;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/// How long the index takes. A program of its own, so that it starts cold and its memory can be given: it ends with a fault where that is too little.
final class IndexingTime {

    private IndexingTime() {}

    /// @param arguments the content folder
    public static void main(String[] arguments) {
        Guide guide = Content.of(Path.of(arguments[0]));
        System.gc();
        long wall = System.nanoTime();
        long cpu = cpu();
        Indexer.index(guide);
        System.out.printf(Locale.ROOT, "  indexed in %.1f s, processors %.1f s, with at most %d MB%n", (System.nanoTime() - wall) / 1e9,
                (cpu() - cpu) / 1e9, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
