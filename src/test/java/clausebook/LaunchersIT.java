package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.golden.FolderBytes;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The packed program in `target/clausebook/`, started the way a clerk starts it.
class LaunchersIT {
    private static final Path FOLDER =
            Path.of(System.getProperty("clausebook.folder", "target/clausebook")).toAbsolutePath();
    private static final String LAUNCHER =
            System.getProperty("os.name").startsWith("Windows") ? "clausebook.bat" : "clausebook";
    private static final Path JAVA_25 = Path.of(System.getProperty("java.home"));

    @TempDir Path temp;

    private record Run(int exit, String out, String err) {}

    @Test
    void helpNamesTheCommands() throws Exception {
        Run help = start(FOLDER.resolve("bin").resolve(LAUNCHER), JAVA_25, "--help");

        assertThat(help.err).isEmpty();
        assertThat(help.out).contains("build");
        assertThat(help.exit).isZero();
    }

    /// Lucene would warn of a part of Java that is not finished; nobody who makes a site can do anything about it.
    @Test
    void aBuildWithoutProblemsSaysNothingOfItsLibraries() throws Exception {
        Path content = Path.of("src/test/resources/complete-content").toAbsolutePath();

        Run build = build(content);

        assertThat(build.exit).isZero();
        assertThat(build.err.lines()).as("nothing but how far it is")
                .allMatch(line -> line.startsWith("pages and files: ") || line.startsWith("Java is being prepared"));
        assertThat(build.out).contains("Open it:").doesNotContainIgnoringCase("warning:")
                .doesNotContainIgnoringCase("lucene");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aBuildThatFindsNothingChangedTellsTheSameAndIsDone() throws Exception {
        Path content = temp.resolve("content");
        FolderBytes.copy(Path.of("src/test/resources/complete-content"), content, false);
        Run first = build(content);
        assertThat(temp.resolve(".site.kept")).isRegularFile();
        Map<String, String> site = FolderBytes.of(temp.resolve("site"));

        Run again = build(content);

        assertThat(again.out.replaceFirst("; .*", "")).isEqualTo(first.out.replaceFirst("; .*", ""));
        assertThat(again.out).contains("; 0 files new or changed");
        assertThat(again.err).as("nothing was drawn").doesNotContain("pages and files");
        assertThat(FolderBytes.of(temp.resolve("site"))).isEqualTo(site);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void javaIsPreparedInTheFirstBuildAndTheSiteStaysTheSame() throws Exception {
        Path program = Files.createDirectories(temp.resolve("program"));
        for (String part : List.of("bin", "lib", "templates")) {
            FolderBytes.copy(FOLDER.resolve(part), program.resolve(part), false);
        }
        Files.copy(FOLDER.resolve("clausebook.jar"), program.resolve("clausebook.jar"));
        Path launcher = program.resolve("bin/clausebook");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        String said = "Java is being prepared for this program, once: later starts will be quicker.";
        Path content = Path.of("src/test/resources/complete-content").toAbsolutePath();

        assertThat(build(launcher, content, "site").err.lines()).containsOnlyOnce(said);
        assertThat(program.resolve("prepared")).isDirectoryContaining("glob:**.aot");
        assertThat(build(launcher, content, "again").err).doesNotContain(said);

        assertThat(FolderBytes.of(temp.resolve("again"))).isEqualTo(FolderBytes.of(temp.resolve("site")));
    }

    private Run build(Path content) throws Exception {
        return build(FOLDER.resolve("bin").resolve(LAUNCHER), content, "site");
    }

    private Run build(Path launcher, Path content, String out) throws Exception {
        return start(launcher, JAVA_25, "build", "--content", content.toString(),
                "--templates", FOLDER.resolve("templates").toString(), "--out", temp.resolve(out).toString());
    }

    @Test
    void theFolderHoldsAllThatTheProgramNeeds() {
        assertThat(FOLDER.resolve("clausebook.jar")).isRegularFile();
        assertThat(FOLDER.resolve("bin/clausebook")).isRegularFile();
        assertThat(FOLDER.resolve("bin/clausebook.bat")).isRegularFile();
        assertThat(FOLDER.resolve("LICENSE")).isRegularFile();
        assertThat(FOLDER.resolve("lib")).isDirectoryContaining("glob:**/picocli-*.jar");
        assertThat(FOLDER.resolve("lib")).isDirectoryNotContaining("glob:**/junit-*.jar");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLauncherIsFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("a link"), FOLDER.resolve("bin/clausebook"));
        try {
            assertThat(start(link, JAVA_25, "--help").exit).isZero();
        } finally {
            Files.delete(link);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutJava25OneSentenceSaysSo() throws Exception {
        Path java17 = temp.resolve("java-17");
        Files.createDirectories(java17.resolve("bin"));
        Files.writeString(java17.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.writeString(java17.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        assertThat(java17.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        // The launcher without the folder in which this computer keeps its own Java.
        Path launcher = temp.resolve("clausebook");
        Files.writeString(launcher, Files.readString(FOLDER.resolve("bin/clausebook")).replace("/usr/lib/jvm/*", ""));

        Run run = start(Path.of("/bin/sh"), java17, launcher.toString(), "--help");

        assertThat(run.err).isEqualTo(
                "Clausebook needs Java 25 or later, and none was found: install one, or set JAVA25_HOME to its "
                        + "folder.\n");
        assertThat(run.out).isEmpty();
        assertThat(run.exit).isEqualTo(3);
    }

    private Run start(Path program, Path java, String... arguments) throws IOException, InterruptedException {
        Path out = temp.resolve("out.txt");
        Path err = temp.resolve("err.txt");
        var builder = new ProcessBuilder(program.toString()).directory(temp.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.command().addAll(List.of(arguments));
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.contains("JAVA") || name.contains("JDK"));
        environment.put("JAVA_HOME", java.toString());
        environment.put("HOME", temp.toString());
        environment.merge("PATH", java.resolve("bin").toString(), (path, bin) -> bin + File.pathSeparator + path);
        Process process = builder.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the launcher ends").isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
