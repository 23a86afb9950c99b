package clausebook.command.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option by which commands that write in the words of the interface are told where templates and words are.
public final class TemplatesFolder {

    @Option(names = "--templates", paramLabel = "DIR", description = "The folder with the page templates and the "
            + "words. Default: templates, else the program's own") private Path named;

    public Path path() {
        return ProgramFolder.templates(named);
    }
}
