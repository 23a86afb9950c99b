package clausebook.render.engine;

import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One template as written.
///
/// @param name its file name
record TemplateSource(String name, String text) {

    private static final long MOST_BYTES = 4 << 20;

    /// All templates of a folder by name.
    ///
    /// @param problems told of what can't be read
    static List<TemplateSource> in(Path folder, Problems problems) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList();
            List<TemplateSource> sources = new ArrayList<>();
            for (Path file : templates) {
                String name = file.getFileName().toString();
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
                    report(name, "is a link or no file, or has more than 4 MB", problems);
                } else {
                    try {
                        sources.add(new TemplateSource(name, Files.readString(file)));
                    } catch (CharacterCodingException _) {
                        report(name, "is not UTF-8 text", problems);
                    }
                }
            }
            return List.copyOf(sources);
        }
    }

    private static void report(String name, String what, Problems problems) {
        problems.add(ProblemCode.TEMPLATE_FAULT, Location.startOf(shown(name)), "this template " + what,
                "every page is drawn by a template", "put back the program's own, or save yours as UTF-8");
    }

    /// A template's name as a problem shows it.
    static String shown(String name) {
        return "templates/" + name;
    }
}
