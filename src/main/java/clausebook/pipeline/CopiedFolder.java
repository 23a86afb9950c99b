package clausebook.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A folder of which a copy was made, and what its files held then.
///
/// @param folder need not be there
/// @param files  by their paths in it, once they are copied
record CopiedFolder(Path folder, Map<String, byte[]> files) {

    CopiedFolder(Path folder) {
        this(folder, new TreeMap<>());
    }

    /// Copies all into another folder that is there.
    void copyTo(Path next) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(path -> !path.equals(folder)).toList()) {
                Path copy = next.resolve(folder.relativize(file).toString());
                Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
                if (isFile(copy)) {
                    files.put(folder.relativize(file).toString(), Files.readAllBytes(copy));
                }
            }
        }
    }

    /// True where the folder, under whatever name it has now, holds what was copied and nothing else.
    boolean isStill(Path now) throws IOException {
        int found = 0;
        try (Stream<Path> all = Files.walk(now)) {
            for (Path file : all.filter(CopiedFolder::isFile).toList()) {
                byte[] copied = files.get(now.relativize(file).toString());
                if (copied == null || !Arrays.equals(copied, Files.readAllBytes(file))) {
                    return false;
                }
                found++;
            }
        }
        return found == files.size();
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }
}
