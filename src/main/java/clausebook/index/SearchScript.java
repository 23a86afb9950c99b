package clausebook.index;

import clausebook.address.Address;
import clausebook.diagnostic.Location;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The scripts of the search page, put together of the sources in `templates/script` without their comments:
/// `assets/search.js`, and three that it loads only where a query needs them: `assets/spelling.js` for a word that no
/// clause has, `assets/phrases.js` for a quoted phrase and `assets/numbers.js` for what may be a clause's number.
public final class SearchScript {

    private static final List<String> NAMES = List.of("search", "phrases", "spelling", "numbers");

    private SearchScript() {}

    /// The scripts as they are published; nothing, with a problem, where their sources can't be read.
    public static OutputTree of(Path templates, Problems problems) {
        Path folder = templates.resolve("script");
        List<OutputFile> scripts = new ArrayList<>();
        try {
            for (String name : NAMES) {
                scripts.add(script(Address.script(name), folder.resolve(name)));
            }
            return new OutputTree(scripts);
        } catch (IOException _) {
            problems.add(ProblemCode.TEMPLATE_FAULT, Location.startOf("templates/script"),
                    "the sources of the search page's scripts can't be read", "without them nobody can search the site",
                    "give a templates folder that has the folder script, as the program brings it");
            return new OutputTree(List.of());
        }
    }

    private static OutputFile script(String path, Path folder) throws IOException {
        byte[] bytes = published(source(folder)).getBytes(StandardCharsets.UTF_8);
        return new OutputFile(path, "templates/script", () -> bytes);
    }

    /// The sources of one script in the order of their names. A pipe or device in the place of one may never end.
    static String source(Path folder) throws IOException {
        StringBuilder source = new StringBuilder();
        for (Path file : sources(folder)) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new NoSuchFileException(file.toString());
            }
            source.append(Files.readString(file)).append('\n');
        }
        return source.toString();
    }

    /// A source as it is published: without comments, which have lines of their own, and with names that no other
    /// script sees.
    static String published(String source) {
        StringBuilder published = new StringBuilder("(() => {\n");
        for (String line : source.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("//")) {
                published.append(line).append('\n');
            }
        }
        return published.append("})();\n").toString();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
        }
    }
}
