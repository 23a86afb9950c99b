package clausebook.command;

import clausebook.command.option.ChosenPolicy;
import clausebook.command.option.ContentFolder;
import clausebook.command.console.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The arguments of a command that changes the editions of a policy.
final class PolicyEdit {

    @Spec(Spec.Target.MIXEE) private CommandSpec command;

    @Mixin private ChosenPolicy policy;

    @Mixin private ContentFolder content;

    /// One change; gives an exit code.
    interface Change {
        int make(ContentEdit edit, EditionChoice choice) throws IOException;
    }

    /// As `council/policy`.
    String name() {
        return policy.name();
    }

    /// Where a file is, by its path from the content's root.
    Path file(String path) {
        return content.path().resolve(path);
    }

    /// The folder of the content.
    Path content() {
        return content.path();
    }

    /// All that was typed behind the program's name.
    List<String> arguments() {
        CommandLine line = command.commandLine();
        while (line.getParent() != null) {
            line = line.getParent();
        }
        return line.getParseResult().originalArgs();
    }

    /// Makes a change where the content has no mistake; else tells what is wrong.
    int make(Console console, LocalDate today, Change change) throws IOException {
        ContentEdit edit = new ContentEdit(console, content.path());
        Optional<EditionChoice> choice = edit.choice(today, command.commandLine());
        return choice.isPresent() ? change.make(edit, choice.get()) : ExitCode.PROBLEMS;
    }
}
