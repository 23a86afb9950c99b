package clausebook.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option by which every command is told where the content is.
final class ContentFolder {

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content",
            description = "The folder that holds site.yaml. Default: ${DEFAULT-VALUE}") private Path folder;

    Path path() {
        return folder;
    }
}
