package clausebook.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The machine's LibreOffice, with one profile for all tests of a run, as making it is a start of its own: what a real word processor or spreadsheet makes of a document.
public final class Office {

    private static final Path MACROS = Path.of("src/test/resources/office");
    private static Path profile;

    private final Path program;
    private final Path folder;

    private Office(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /// Where there is none the test is skipped with a printed reason, or fails with `-Doffice.required=true`.
    public static Office start(Path folder) throws Exception {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> Stream.of("soffice", "libreoffice").map(name -> Path.of(place, name)))
                .filter(Files::isExecutable).findFirst();
        if (Boolean.getBoolean("office.required")) {
            assertThat(program).as("LibreOffice is needed, because office.required is set").isPresent();
        }
        if (program.isEmpty()) {
            System.out.println(
                    "Skipped: no LibreOffice was found on this computer, so Word documents and tables were not "
                            + "opened in it.");
        }
        Assumptions.assumeTrue(program.isPresent(), "no LibreOffice on this computer");
        Office office = new Office(program.get(), folder);
        synchronized (Office.class) {
            if (profile == null) {
                office.makeProfile();
            }
        }
        return office;
    }

    /// The first start makes the profile, and would write its own macros over ours.
    private void makeProfile() throws Exception {
        profile = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "office");
        run("--terminate_after_init");
        Path basic = profile.resolve("user/basic");
        copy("script.xlc", basic);
        copy("script.xlb", basic.resolve("Standard"));
        copy("Module1.xba", basic.resolve("Standard"));
    }

    private static void copy(String name, Path to) throws IOException {
        Files.copy(MACROS.resolve(name), Files.createDirectories(to).resolve(name),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// The paragraphs of a document after all its tracked changes were accepted, and after they were rejected.
    record Settled(List<String> accepted, List<String> rejected) {}

    /// Each document settled both ways, in one start of the program.
    List<Settled> settled(List<byte[]> documents) throws Exception {
        Path at = Files.createTempDirectory(folder, "settled");
        for (int n = 0; n < documents.size(); n++) {
            Files.write(at.resolve(n + ".docx"), documents.get(n));
        }
        run("macro:///Standard.Module1.SettleAll(" + at.toUri() + "," + documents.size() + ")");
        List<Settled> settled = new ArrayList<>();
        for (int n = 0; n < documents.size(); n++) {
            settled.add(new Settled(paragraphs(at.resolve(n + ".accepted")), paragraphs(at.resolve(n + ".rejected"))));
        }
        return settled;
    }

    private static List<String> paragraphs(Path text) throws IOException {
        assertThat(text).as("what LibreOffice wrote").isRegularFile();
        return Files.readString(text).replace("\uFEFF", "").lines().toList();
    }

    /// What LibreOffice makes of some files, by their names without the ending.
    ///
    /// @param as      the ending of the new format, or `ending:filter:options`
    /// @param options how the files are to be read, such as `--infilter=…`
    public Map<String, String> converted(String as, Map<String, byte[]> files, String... options) throws Exception {
        Map<String, String> converted = new HashMap<>();
        convertedFiles(as, files, options)
                .forEach((name, bytes) -> converted.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return converted;
    }

    /// The same for files that are no text.
    public Map<String, byte[]> convertedFiles(String as, Map<String, byte[]> files, String... options)
            throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path out = Files.createTempDirectory(folder, "out");
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--convert-to", as, "--outdir", out.toString()));
        for (var file : files.entrySet()) {
            arguments.add(Files.write(in.resolve(file.getKey()), file.getValue()).toString());
        }
        run(arguments.toArray(String[]::new));
        Map<String, byte[]> converted = new HashMap<>();
        for (String name : files.keySet()) {
            String stem = name.replaceFirst("\\.\\w+$", "");
            Path made = out.resolve(stem + "." + as.replaceFirst(":.*", ""));
            assertThat(made).as("what LibreOffice wrote").isRegularFile();
            converted.put(stem, Files.readAllBytes(made));
        }
        return converted;
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString(),
                "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore", "--nologo"));
        command.addAll(List.of(arguments));
        Path told = folder.resolve("office.log");
        boolean ended;
        synchronized (Office.class) {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
            ended = process.waitFor(120, TimeUnit.SECONDS);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(ended).as("LibreOffice ends; it said: " + Files.readString(told)).isTrue();
    }
}
