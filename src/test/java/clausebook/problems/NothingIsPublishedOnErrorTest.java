package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.golden.FolderBytes;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real program, as a process: with one thing wrong a whole earlier site stays as it was, path for path and byte
/// for byte.
final class NothingIsPublishedOnErrorTest {

    private static final Path CONTENT = Path.of("src/test/resources/golden/content");
    private static final String EDITION = "content/councils/anytown/parking/2026.yaml";
    private static final Predicate<String> ALL = _ -> true;

    @TempDir private static Path folder;
    private static SortedMap<String, String> published;

    private record Run(int exit, String out, String err) {}

    @BeforeAll
    static void publishTheEarlierSite() throws Exception {
        FolderBytes.copy(CONTENT, folder.resolve("content"), false);
        FolderBytes.copy(Path.of("templates"), folder.resolve("templates"), false);
        Run run = start(ALL, "build", "--out", "site", "--date", "2026-11-20");
        assertThat(run.exit).as(run.err).isZero();
        published = FolderBytes.of(folder.resolve("site"));
        assertThat(published).containsKeys("index.html", "anytown/parking/index.html").hasSizeGreaterThan(50);
    }

    @BeforeEach
    void rightContentAgain() throws IOException {
        Files.writeString(folder.resolve(EDITION), Files.readString(CONTENT.resolveSibling(EDITION)));
    }

    @ParameterizedTest
    @CsvSource({"'topics: [', 'topics: [no-such-topic, ', unknown-topic", "'title: ', 'title: \"', yaml-syntax",
        "'label: ', 'lable: ', unknown-field", "'text: ', 'text: <b>', raw-html"})
    void oneBrokenFieldLeavesTheEarlierSiteAsItWas(String words, String broken, String id) throws Exception {
        String right = Files.readString(folder.resolve(EDITION));
        assertThat(right).contains(words);
        Files.writeString(folder.resolve(EDITION), right.replaceFirst(Pattern.quote(words), broken));

        Run run = start(ALL, "build", "--out", "site", "--date", "2026-11-20");

        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err).contains("[" + id + "]")
                .containsPattern(
                        "\n1 error, [01] warnings?\\. Nothing was published; the old website is as it was\\.\n$");
        assertThat(run.out).isEmpty();
        assertThat(FolderBytes.of(folder.resolve("site"))).isEqualTo(published);
        assertThat(besideTheSite()).containsExactlyInAnyOrder("content", "templates", "site", "out.txt", "err.txt",
                ".site.lock");
    }

    @Test
    void oneBrokenTemplateLeavesTheEarlierSiteAsItWas() throws Exception {
        Path home = folder.resolve("templates/home.ftlh");
        String right = Files.readString(home);
        Files.writeString(home, right + "<#if");

        Run run = start(ALL, "build", "--out", "site", "--date", "2026-11-20");

        Files.writeString(home, right);
        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err).contains("[template-fault]");
        assertThat(FolderBytes.of(folder.resolve("site"))).isEqualTo(published);
    }

    @Test
    void changedContentIsPublishedOnceItIsRight() throws Exception {
        String right = Files.readString(folder.resolve(EDITION));
        Files.writeString(folder.resolve(EDITION), right.replaceFirst("title: .*", "title: Another title"));

        Run run = start(ALL, "build", "--out", "other", "--date", "2026-11-20");

        assertThat(run.exit).as(run.err).isZero();
        assertThat(FolderBytes.of(folder.resolve("other"))).isNotEqualTo(published).containsKey("index.html");
        assertThat(FolderBytes.of(folder.resolve("site"))).isEqualTo(published);
    }

    @Test
    void wrongUsageEndsWith2() throws Exception {
        Run run = start(ALL, "build", "--date", "tomorrow", "--out", "site");

        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).startsWith("\"tomorrow\" is no day").doesNotContain("Exception", "\tat ");
        assertThat(FolderBytes.of(folder.resolve("site"))).isEqualTo(published);
    }

    /// A library that was deleted is a fault of the program, not of the content.
    @Test
    void faultOfTheProgramEndsWith3AndSaysThatTheContentIsNotToBlame() throws Exception {
        Run run = start(path -> !path.contains("freemarker"), "build", "--out", "site", "--date", "2026-11-20");

        assertThat(run.exit).isEqualTo(3);
        assertThat(run.err).startsWith("Clausebook itself has failed; your content is not to blame")
                .doesNotContain("Exception", "Error", "\tat ");
        assertThat(FolderBytes.of(folder.resolve("site"))).isEqualTo(published);
    }

    private List<String> besideTheSite() throws IOException {
        try (Stream<Path> names = Files.list(folder)) {
            return names.map(Path::getFileName).map(Path::toString)
                    .filter(name -> !name.endsWith("other") && !name.endsWith("other.lock")).toList();
        }
    }

    private static Run start(Predicate<String> classPathPart, String... arguments) throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(classPathPart).collect(Collectors.joining(File.pathSeparator));
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp", classPath,
                        "clausebook.Main"));
        command.addAll(List.of(arguments));
        File out = folder.resolve("out.txt").toFile();
        File err = folder.resolve("err.txt").toFile();
        int exit = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out).redirectError(err).start()
                .waitFor();
        return new Run(exit, Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }
}
