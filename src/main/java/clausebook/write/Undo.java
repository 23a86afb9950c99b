package clausebook.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How to put back what stood in some places: the bytes of files, and folders that were not there.
final class Undo {

    private record Step(Path place, byte[] bytes) {}

    private final List<Step> steps = new ArrayList<>();

    /// Remembers what stands in a place, and which of its folders are missing.
    void willMake(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        List<Step> missing = new ArrayList<>();
        for (; folder != null && !Files.exists(folder); folder = folder.getParent()) {
            missing.addFirst(new Step(folder, null));
        }
        steps.addAll(missing);
        steps.add(new Step(file, Files.isRegularFile(file) ? Files.readAllBytes(file) : null));
    }

    /// Puts all back, the last first.
    void all() throws IOException {
        for (Step step : steps.reversed()) {
            if (step.bytes() == null) {
                Files.deleteIfExists(step.place());
            } else {
                FilesAside.write(step.place(), step.bytes());
            }
        }
    }
}
