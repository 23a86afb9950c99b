package clausebook.pipeline;

import clausebook.diagnostic.Problems;
import clausebook.diagnostic.Remembered;
import clausebook.render.engine.Templates;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Templates that were read before, good until a file of their folder has another date or size. Parsing them takes
/// longer than drawing a page.
final class TemplatesMemory {

    private final Path folder;
    private final Remembered<Path, Optional<Templates>> parsed = new Remembered<>();
    private Map<String, String> seen = Map.of();

    TemplatesMemory(Path folder) {
        this.folder = folder;
    }

    /// True where the folder is as it was when it was read last.
    boolean holds() {
        return seen.equals(now());
    }

    Optional<Templates> read(Problems problems) {
        seen = now();
        parsed.again();
        return parsed.of(folder, seen, problems, found -> Templates.read(folder, found));
    }

    private Map<String, String> now() {
        Map<String, String> files = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(file.toString(), attributes.size() + " " + attributes.lastModifiedTime());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException _) {
            // a file that went away between being listed and being looked at: the next look finds it gone
            return Map.of();
        }
        return files;
    }
}
