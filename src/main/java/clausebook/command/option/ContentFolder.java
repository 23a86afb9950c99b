package clausebook.command.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option by which every command is told where the content is.
public final class ContentFolder {

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content",
            description = "The folder that holds site.yaml. Default: ${DEFAULT-VALUE}") private Path folder;

    public Path path() {
        return folder;
    }
}
