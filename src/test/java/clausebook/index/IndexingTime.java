package clausebook.index;

import clausebook.guide.Guide;
import clausebook.render.EnglishBook;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long the index takes. A program of its own, so that it starts cold and its memory can be given: it ends with a
/// fault where that is too little.
final class IndexingTime {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private IndexingTime() {}

    /// @param arguments the content folder
    public static void main(String[] arguments) throws IOException {
        Guide guide = Content.of(Path.of(arguments[0]));
        System.gc();
        long wall = System.nanoTime();
        long cpu = cpu();
        Indexer.index(guide, EnglishBook.words());
        System.out.printf(Locale.ROOT, "  indexed in %.1f s, processors %.1f s, with a heap of %d MB, %s%n",
                (System.nanoTime() - wall) / 1e9, (cpu() - cpu) / 1e9, Runtime.getRuntime().maxMemory() >> 20, held());
    }

    /// The most memory that this process has held by now, with the content loaded; only Linux tells.
    private static String held() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "memory of the process unknown";
        }
        Matcher peak = PEAK.matcher(Files.readString(status));
        return peak.find() ? (Long.parseLong(peak.group(1)) >> 10) + " MB in all" : "memory of the process unknown";
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
