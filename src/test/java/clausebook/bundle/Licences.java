package clausebook.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The licences of all that a bundle ships: of the program, and of each library what its jar says, else the text that is
/// kept for it. Those of Java are in its own folder.
final class Licences {

    private static final String OWN = "LICENSE";

    private final Path texts;
    private final Properties kept = new Properties();

    /// @param texts the folder of texts for libraries whose jar holds none
    Licences(Path texts) throws IOException {
        this.texts = texts;
        try (Reader named = Files.newBufferedReader(texts.resolve("libraries.properties"))) {
            kept.load(named);
        }
    }

    /// Writes them; fails where a library has none.
    ///
    /// @param program with its libraries
    void write(Path program, Path into) throws IOException {
        Files.createDirectories(into);
        Files.copy(program.resolve(OWN), into.resolve("clausebook.txt"));
        try (Stream<Path> all = Files.list(program.resolve("lib"))) {
            for (Path jar : all.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
                of(jar, program, Files.createDirectory(into.resolve(jar.getFileName())));
            }
        }
    }

    private void of(Path jar, Path program, Path into) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> own = file.stream().filter(Licences::isLicence).toList();
            for (JarEntry entry : own) {
                try (InputStream bytes = file.getInputStream(entry)) {
                    Files.copy(bytes, into.resolve(name(entry)), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            if (own.isEmpty()) {
                Path text = kept(jar.getFileName().toString());
                Files.copy(text.endsWith(OWN) ? program.resolve(OWN) : text, into.resolve("LICENSE.txt"));
            }
        }
    }

    private Path kept(String jar) throws IOException {
        return kept.stringPropertyNames().stream().filter(name -> jar.startsWith(name + "-")).findFirst()
                .map(name -> texts.resolve(kept.getProperty(name)))
                .orElseThrow(() -> new IOException("no licence of " + jar));
    }

    private static boolean isLicence(JarEntry entry) {
        return !entry.isDirectory() && !entry.getName().endsWith(".class")
                && name(entry).toUpperCase(Locale.ROOT).matches("(LICEN[CS]E|NOTICE|COPYING)[^/]*");
    }

    private static String name(JarEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }
}
