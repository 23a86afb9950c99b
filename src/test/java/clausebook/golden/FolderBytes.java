package clausebook.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A folder as its paths and what stands in each file, for comparing two folders whole.
public final class FolderBytes {

    private FolderBytes() {}

    /// Every file by its path with `/`; text as text, so that a difference can be read.
    public static SortedMap<String, String> of(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), content(file)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return files;
    }

    private static String content(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            return java.util.Arrays.equals(bytes, text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    ? text
                    : HexFormat.of().formatHex(bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Copies a folder file by file, in the order of the paths or in the reverse.
    public static void copy(Path from, Path to, boolean backwards) {
        SortedMap<String, String> files = of(from);
        (backwards ? files.reversed() : files).keySet().forEach(path -> copyFile(from.resolve(path), to.resolve(path)));
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
