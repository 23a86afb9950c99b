package clausebook.problems;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.command.Program;
import clausebook.command.console.Console;
import clausebook.diagnostic.ProblemCode;
import clausebook.diagnostic.ProblemPrinter;
import clausebook.diagnostic.Problems;
import clausebook.output.OutputFile;
import clausebook.output.OutputTree;
import clausebook.pipeline.Pipeline;
import clausebook.publish.Progress;
import clausebook.publish.Publisher;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The problems of templates and of the folder to which the site goes.
final class PublishingProblemsTest {

    @TempDir private Path folder;
    private Path content;

    @BeforeEach
    void writeSoundContent() {
        content = ProblemCase.soundContentIn(folder);
    }

    @Test
    void twoPagesForOneAddressAreNamedBoth() {
        Problems problems = published(new OutputFile("a.html", "content/two.yaml", () -> new byte[0]),
                new OutputFile("a.html", "content/one.yaml", () -> new byte[0]));

        assertThat(new ProblemPrinter(_ -> List.of()).print(problems.inOrder().getFirst())).isEqualTo(
                "content/two.yaml:1:1: error: \"a.html\" is made from this and from content/one.yaml  [address-clash]\n"
                        + "  why:  each address of the site leads to one page, for ever\n  mend: rename one of "
                        + "the two\n");
    }

    @Test
    void folderWithOtherFilesIsNotReplaced() throws IOException {
        Path out = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(out.resolve("letter.txt"), "Dear clerk");

        Problems problems = new Problems();
        publish(problems, out, new OutputFile("a.html", "content/one.yaml", () -> new byte[0]));

        assertThat(new ProblemPrinter(_ -> List.of()).print(problems.inOrder().getFirst())).isEqualTo(out
                + ":1:1: error: the site's folder holds what Clausebook did not write: letter.txt  [other-files]\n"
                + "  why:  publishing replaces the folder, and never removes what somebody else put there\n"
                + "  mend: move it to a place of its own; or publish with --replace, which keeps it in the site's "
                + "folder; or name another folder with --out\n");
        assertThat(out).isDirectoryContaining("glob:**/letter.txt");
    }

    @Test
    void fileInTheWayOfAPageIsMovedAside() throws IOException {
        Path out = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(out.resolve("a.html"), "Dear clerk");

        Problems problems = new Problems();
        new Publisher(out, true, problems, Progress.SILENT).publish(
                new OutputTree(List.of(new OutputFile("a.html", "content/one.yaml", () -> new byte[0]))),
                () -> new OutputTree(List.of()));

        assertThat(new ProblemPrinter(_ -> List.of()).print(problems.inOrder().getFirst())).isEqualTo(out
                + "-kept:1:1: warning: what stood in the site's folder and is no part of the site was moved here: "
                + "a.html  [moved-aside]\n"
                + "  why:  Clausebook deletes only what it wrote itself\n"
                + "  mend: look whether you need it, and keep it elsewhere; nothing else was changed\n");
        assertThat(folder.resolve("letters-kept/a.html")).hasContent("Dear clerk");
    }

    @Test
    void folderOfTheContentIsNoSite() {
        Problems problems = new Problems();
        publish(problems, content.resolve("site"), new OutputFile("a.html", "content/one.yaml", () -> new byte[0]));

        assertThat(new ProblemPrinter(_ -> List.of()).print(problems.inOrder().getFirst()))
                .isEqualTo(content.resolve("site")
                        + ":1:1: error: the site can't be published here: this folder holds the content  "
                        + "[output-folder]\n"
                        + "  why:  a site needs a folder of its own, which takes the place of the one before\n"
                        + "  mend: name a new folder, an empty one, or one that Clausebook published before, with "
                        + "--out\n");
    }

    @Test
    void secondRunIsToldThatAnotherIsPublishing() {
        Path out = folder.resolve("site");
        Problems second = new Problems();
        published(new OutputFile("a.html", "content/one.yaml", () -> {
            publish(second, out, new OutputFile("b.html", "content/two.yaml", () -> new byte[0]));
            return new byte[0];
        }));

        assertThat(new ProblemPrinter(_ -> List.of()).print(second.inOrder().getFirst())).isEqualTo(out
                + ":1:1: error: another run is publishing to this folder just now  [busy]\n"
                + "  why:  two runs at once would mix two sites\n  mend: wait until it has ended, then publish "
                + "again\n");
    }

    @Test
    void brokenTemplateIsNamedAndNothingIsPublished() throws IOException {
        Path templates = folder.resolve("templates");
        copyTemplates(templates);
        Files.writeString(templates.resolve("home.ftlh"), "<#if broken>");
        Problems problems = new Problems();

        new Pipeline(problems).build(new Pipeline.Folders(content, templates, Optional.empty(),
                folder.resolve("site"), LocalDate.of(2026, 11, 20)), Progress.SILENT);

        assertThat(problems.inOrder()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TEMPLATE_FAULT);
            assertThat(problem.at().file()).endsWith("home.ftlh");
            assertThat(problem.what()).doesNotContain("Exception", "freemarker");
        });
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void invisibleCharacterOfATemplateIsNamedByItsLine() throws IOException {
        Path templates = folder.resolve("templates");
        copyTemplates(templates);
        Files.writeString(templates.resolve("home.ftlh"), "<p>One</p>\r\n<p>\u202Etwo</p>\r\n");
        Problems problems = new Problems();

        new Pipeline(problems).build(new Pipeline.Folders(content, templates, Optional.empty(),
                folder.resolve("site"), LocalDate.of(2026, 11, 20)), Progress.SILENT);

        assertThat(problems.inOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).contains("U+202E");
            assertThat(problem.at().toString()).startsWith("templates/home.ftlh:2:");
        });
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void folderOfTheTemplatesIsNoSite() throws IOException {
        copyTemplates(folder.resolve("templates"));
        Path out = folder.resolve("templates/assets/site");
        Problems problems = new Problems();
        publish(problems, out, new OutputFile("a.html", "content/one.yaml", () -> new byte[0]));

        assertThat(problems.inOrder()).singleElement().satisfies(problem -> assertThat(problem.what())
                .isEqualTo("the site can't be published here: this folder holds the templates"));
        assertThat(out).doesNotExist();
    }

    /// A pipe may never end, and a link may lead to what is nobody's business.
    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @ValueSource(strings = {"home.ftlh", "words.en.properties", "script/search/1-files.js", "assets/search.css"})
    void pipeOrLinkInPlaceOfATemplateIsNotRead(String file) throws Exception {
        for (List<String> command : List.of(List.of("mkfifo"), List.of("ln", "-s", "/etc/hostname"))) {
            Path templates = Files.createTempDirectory(folder, "templates");
            copyTemplates(templates);
            Files.delete(templates.resolve(file));
            List<String> make = new ArrayList<>(command);
            make.add(templates.resolve(file).toString());
            assertThat(new ProcessBuilder(make).start().waitFor()).isZero();
            Problems problems = new Problems();

            new Pipeline(problems).build(new Pipeline.Folders(content, templates, Optional.empty(),
                    folder.resolve("site"), LocalDate.of(2026, 11, 20)), Progress.SILENT);

            assertThat(problems.inOrder()).as(make.toString()).isNotEmpty();
            assertThat(folder.resolve("site")).doesNotExist();
        }
    }

    /// An unset variable gives an empty name, for which the system takes the current folder.
    @ParameterizedTest
    @CsvSource({"--out, ''", "--out, ' '", "--content, ''", "--content, ' '", "--templates, ''"})
    void blankNameIsNoFolder(String option, String name) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);

        int exit = Program.run(new Console(out, out, false), LocalDate.of(2026, 11, 20), "build", option, name);

        assertThat(said.toString()).startsWith(option + " names no folder: write one, or leave it out.");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void controlInTheNameOfTheFolderDoesNotReachTheTerminal() {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        Path site = folder.resolve("a\u001B[31m\nb");

        Program.run(new Console(out, out, false), LocalDate.of(2026, 11, 20), "build", "--content", content.toString(),
                "--templates", "templates", "--out", site.toString());

        assertThat(site).isDirectory();
        assertThat(said.toString()).contains("a<U+001B>[31m<U+000A>b").doesNotContain("\u001B");
    }

    private static void copyTemplates(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(Path.of("templates").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private Problems published(OutputFile... files) {
        Problems problems = new Problems();
        publish(problems, folder.resolve("site"), files);
        return problems;
    }

    private static void publish(Problems problems, Path out, OutputFile... files) {
        new Publisher(out, false, problems, Progress.SILENT).publish(new OutputTree(List.of(files)),
                () -> new OutputTree(List.of()));
    }
}
