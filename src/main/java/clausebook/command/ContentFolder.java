package clausebook.command;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The option by which every command is told where the content is.
final class ContentFolder {

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content",
            description = "The folder that holds site.yaml. Default: ${DEFAULT-VALUE}") private Path folder;

    @Spec(Spec.Target.MIXEE) private CommandSpec command;

    /// An empty name, as of a variable that is not set, is no folder: the system would take the current one.
    Path path() {
        if (folder.toString().isEmpty()) {
            throw new ParameterException(command.commandLine(),
                    "--content names no folder: write the one that holds site.yaml, or leave --content out.");
        }
        return folder;
    }
}
