package clausebook.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Paths of the site are written in this package alone.
final class PathLiteralsTest {

    private static final Path HOME = Path.of("src/main/java/clausebook/address");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /// A file that readers or their programs load, or the beginning of a folder of the site. `councils/` is a folder of
    /// the content.
    private static final Pattern PATH =
            Pattern.compile("[\\w/-]*(\\.(html|ics|csv|docx|xlsx)|(feed|sitemap)\\.xml)|/\\w+\\.(js|css|txt)|("
                    + Stream.concat(Reserved.FOR_COUNCILS.stream(), Reserved.FOR_EDITIONS.stream())
                            .filter(name -> !name.equals("councils")).collect(Collectors.joining("|"))
                    + ")/.*");
    private static final Pattern LINK = Pattern.compile("\\b(?:href|src|action)=\"([^\"$#<][^\"]*)");

    @Test
    void noOtherSourceWritesAPathOfTheSite() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            if (!file.startsWith(HOME)) {
                pathsOf(Files.readString(file)).forEach(path -> found.add(file + ": " + path));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noTemplateLinksToAPathThatItKnowsItself() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(Path.of("templates"), ".ftlh")) {
            linksOf(Files.readString(file)).forEach(path -> found.add(file + ": " + path));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void plantedPathsAreFound() {
        assertThat(pathsOf("/// `search.html`\nString a = \"a-z.html\", b = \"data/\" + list, c = \"html\";"))
                .containsExactly("a-z.html", "data/");
        assertThat(linksOf("<a href=\"${view.here}\"> <a href=\"#Main\"> <form action=\"search.html\">"))
                .containsExactly("search.html");
    }

    private static List<String> pathsOf(String source) {
        return LITERAL.matcher(COMMENT.matcher(source).replaceAll("")).results().map(literal -> literal.group(1))
                .filter(literal -> PATH.matcher(literal).matches()).toList();
    }

    private static List<String> linksOf(String template) {
        return LINK.matcher(template).results().map(link -> link.group(1)).toList();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
