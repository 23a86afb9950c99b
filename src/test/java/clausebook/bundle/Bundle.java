package clausebook.bundle;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Packs the program with its own Java, the handbook, an empty desk, a sample and all licences:
/// `clausebook-<version>-<system>.zip`. A Java can be made for the system alone on which this runs.
public final class Bundle {

    /// What the program needs; other modules serve optional parts of libraries alone.
    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.management,jdk.management,"
                    + "jdk.unsupported,jdk.httpserver";
    private static final FileTime STAMP = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final Set<PosixFilePermission> RUNS = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> READS = PosixFilePermissions.fromString("rw-r--r--");

    private Bundle() {}

    /// @param arguments the project's folder, its target folder and the version
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        String name = "clausebook-" + arguments[2] + "-" + system();
        Path folder = target.resolve("bundle").resolve(name);
        delete(folder);
        Files.createDirectories(folder.resolve("desk"));
        copy(target.resolve("clausebook"), folder.resolve("clausebook"));
        copy(target.resolve("handbook"), folder.resolve("handbook"));
        copy(project.resolve("src/main/resources/clausebook/sample"), folder.resolve("sample/content"));
        Files.deleteIfExists(folder.resolve("sample/content/files.txt"));
        launchers(project.resolve("src/main/launchers/bundle"), folder);
        link(folder.resolve("java"));
        new Licences(project.resolve("src/main/licences")).write(folder.resolve("clausebook"),
                folder.resolve("licences"));
        Path zip = target.resolve(name + ".zip");
        zip(folder, zip);
        System.out.println("Packed " + zip + ", " + Files.size(zip) / 1_000_000 + " MB");
        Trial.of(zip);
    }

    private static String system() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String called = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "mac" : "linux";
        return called + "-" + (System.getProperty("os.arch").equals("amd64") ? "x64" : System.getProperty("os.arch"));
    }

    private static void launchers(Path from, Path folder) throws IOException {
        boolean windows = system().startsWith("windows");
        try (Stream<Path> all = Files.list(from)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".bat") == windows).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        Files.deleteIfExists(folder.resolve("clausebook/bin/bundle"));
    }

    private static void link(Path java) throws IOException, InterruptedException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                "--add-modules", MODULES, "--strip-debug", "--no-header-files", "--no-man-pages", "--output",
                java.toString());
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("no Java could be made: " + command);
        }
    }

    private static void zip(Path folder, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        Map<String, String> made = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), made);
                Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted().toList()) {
                Path packed = inside.getPath("/" + folder.getFileName())
                        .resolve(folder.relativize(path).toString().replace('\\', '/'));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(packed);
                } else {
                    Files.copy(path, packed);
                    Files.setPosixFilePermissions(packed, runs(path) ? RUNS : READS);
                }
                Files.setLastModifiedTime(packed, STAMP);
            }
        }
    }

    private static boolean runs(Path path) {
        String name = path.toString().replace('\\', '/');
        return name.contains("/bin/") || name.endsWith(".sh") || name.endsWith("/jspawnhelper");
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            throw new IOException("no folder " + from);
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }
}
