package clausebook.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The real program as a process of its own, with settings of the Java machine.
///
/// @param exit   the exit code
/// @param output what it told, both streams
public record ProgramRun(int exit, String output) {

    /// Runs it in a folder.
    public static ProgramRun of(Path folder, List<String> javaSettings, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED"));
        command.addAll(javaSettings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "clausebook.Main"));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ProgramRun(process.waitFor(), output);
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
