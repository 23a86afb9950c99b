package clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/// How `cmd.exe` reads `clausebook.bat`, as far as its rules of quoting go: no sign in the name of a folder is ever
/// read as a sign of the batch language. The batch file itself is not run here.
final class WindowsLauncherTest {

    private static final Path BATCH = Path.of("src/main/launchers/clausebook.bat");
    private static final Pattern VARIABLE =
            Pattern.compile("%([A-Za-z0-9_]+)(?::[^%]*)?%|%~dp0|%%~?[a-zA-Z$:]*[JDKLM](?! in \\()");
    /// Given by whoever starts it as Java reads it: it may well hold several words.
    private static final List<String> OF_THE_CALLER = List.of("CLAUSEBOOK_JAVA_OPTS", "ERRORLEVEL");

    /// Where a value stands outside quotes, `&` or `|` in it would start another command.
    @ParameterizedTest
    @ValueSource(
            strings = {"C:\\R&D\\jdk", "C:\\100% Java\\jdk", "C:\\a^b", "C:\\Wow!\\jdk", "C:\\Program Files (x86)\\jdk",
                "C:\\a;b,c=d", "C:\\%PATH%\\jdk", "\\\\server\\a & b|c<d>e"})
    void noSignInTheNameOfAFolderIsReadAsACommand(String folder) throws IOException {
        for (String line : commands()) {
            StringBuilder read = new StringBuilder();
            Matcher variable = VARIABLE.matcher(line);
            while (variable.find()) {
                boolean ofTheCaller = variable.group(1) != null && OF_THE_CALLER.contains(variable.group(1));
                boolean version = variable.group().equals("%%M") || variable.group().equals("%%L");
                variable.appendReplacement(read,
                        Matcher.quoteReplacement(ofTheCaller || version ? "0" : "<" + folder + ">"));
            }
            variable.appendTail(read);
            assertThat(outsideQuotes(read.toString())).as(line).doesNotContain("<" + folder.charAt(0));
        }
    }

    /// "call" reads what stands behind it a second time, and would double each ^ and expand each % once more.
    @Test
    void nothingIsHandedOverBehindCall() throws IOException {
        assertThat(commands().stream().filter(line -> line.contains("call ")))
                .hasSize(6).allMatch(line -> line.matches(".*call :(try|here)"));
    }

    /// Where the name of the batch file was typed between quotes, `%~dp0` is right behind "call" alone: else a program in
    /// the current folder would be started.
    @Test
    void itsOwnFolderIsAskedForBehindCall() throws IOException {
        List<String> commands = commands();
        assertThat(commands.stream().filter(line -> line.contains("%~dp0"))).containsExactly("set \"HERE=%~dp0\"");
        assertThat(commands.get(commands.indexOf("set \"HERE=%~dp0\"") - 1)).isEqualTo(":here");
        assertThat(commands.indexOf("call :here")).isLessThan(commands.indexOf(":here"));
    }

    /// To cut letters out of what is not defined would end the batch file with a fault of its syntax.
    @Test
    void aSettingOfQuotesAloneIsPassedOver() throws IOException {
        List<String> commands = commands();
        int cut = IntStream.range(0, commands.size()).filter(line -> commands.get(line).contains("%JAVA_TRY:~"))
                .findFirst().orElseThrow();
        assertThat(commands.subList(commands.indexOf(":try"), cut)).contains("if not defined JAVA_TRY exit /b 0");
    }

    /// With delayed expansion, which a window may have, `!` in a name would begin a variable.
    @Test
    void exclamationMarksAreLetters() throws IOException {
        assertThat(commands().get(1)).isEqualTo("setlocal EnableExtensions DisableDelayedExpansion");
        assertThat(Files.readString(BATCH)).doesNotContain("EnableDelayed");
    }

    /// What is set from outside loses its quotes, so that it cannot end those around it.
    @Test
    void quotesInASettingAreTakenAway() throws IOException {
        for (String setting : List.of("JAVA25_HOME", "JAVA_HOME", "JDK_HOME")) {
            assertThat(commands()).filteredOn(line -> line.contains("%" + setting))
                    .containsExactly("if defined " + setting + " set \"JAVA_TRY=%" + setting + ":\"=%\" & call :try");
        }
    }

    private static List<String> commands() throws IOException {
        return Files.readAllLines(BATCH).stream().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("rem ")).toList();
    }

    /// The same line without what stands between quotes; a quote that is taken away from a value is no quote.
    private static String outsideQuotes(String line) {
        return line.replace(":\"=%", "%").replaceAll("\"[^\"]*\"", "");
    }
}
