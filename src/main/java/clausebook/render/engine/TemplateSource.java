package clausebook.render.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One template as written.
///
/// @param name its file name
record TemplateSource(String name, String text) {

    /// All templates of a folder by name.
    static List<TemplateSource> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList();
            List<TemplateSource> sources = new ArrayList<>();
            for (Path file : templates) {
                sources.add(new TemplateSource(file.getFileName().toString(), Files.readString(file)));
            }
            return List.copyOf(sources);
        }
    }

    /// A template's name as a problem shows it.
    static String shown(String name) {
        return "templates/" + name;
    }
}
