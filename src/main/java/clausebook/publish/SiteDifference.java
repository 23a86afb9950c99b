package clausebook.publish;

import clausebook.output.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/// What publishing would change in a folder. Nothing is written.
///
/// @param fresh   files that are not there yet, by path, with their bytes
/// @param changed files that are there with other bytes, by path, with their new ones
/// @param gone    paths of files of ours that would not be there any more
/// @param same    how many files stay as they are
public record SiteDifference(Map<String, byte[]> fresh, Map<String, byte[]> changed, List<String> gone, int same) {

    public SiteDifference {
        gone = List.copyOf(gone);
    }

    /// Makes every file, on all cores, and holds it against the folder.
    ///
    /// @param kept which of the new and changed files are wanted with their bytes; the others have none
    /// @throws IOException where the folder can't be read
    public static SiteDifference between(Path out, List<OutputFile> files, Wanted kept) throws IOException {
        PresentSite present = PresentSite.in(out);
        Map<String, byte[]> fresh = new ConcurrentSkipListMap<>();
        Map<String, byte[]> changed = new ConcurrentSkipListMap<>();
        AtomicInteger same = new AtomicInteger();
        AllCores.forEach("pages", files.size(), Progress.SILENT, index -> {
            OutputFile file = files.get(index);
            byte[] bytes = UnreadableSource.make(file);
            if (present.holds(file.path(), bytes)) {
                same.incrementAndGet();
            } else {
                Map<String, byte[]> place = present.has(file.path()) ? changed : fresh;
                place.put(file.path(), kept.of(file.path(), bytes));
            }
        });
        Set<String> gone = new TreeSet<>(present.ours());
        files.forEach(file -> gone.remove(file.path()));
        return new SiteDifference(fresh, changed, List.copyOf(gone), same.get());
    }

    /// What is to be known of a new or changed file.
    @FunctionalInterface
    public interface Wanted {
        /// The part of its bytes that is wanted.
        byte[] of(String path, byte[] bytes);
    }

    /// True where publishing would change nothing.
    public boolean isNone() {
        return fresh.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }
}
