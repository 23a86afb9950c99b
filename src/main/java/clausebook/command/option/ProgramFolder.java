package clausebook.command.option;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/// The folder of the packed program, which holds its jar and templates.
public final class ProgramFolder {

    private ProgramFolder() {}

    /// Empty where the program runs from classes that are not packed.
    public static Optional<Path> find() {
        CodeSource source = ProgramFolder.class.getProtectionDomain().getCodeSource();
        try {
            return Optional.ofNullable(source).map(CodeSource::getLocation)
                    .filter(location -> location.getPath().endsWith(".jar")).isEmpty()
                            ? Optional.empty()
                            : Optional.ofNullable(Path.of(source.getLocation().toURI()).getParent())
                                    .filter(Files::isDirectory);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The templates to draw with: those that are named, else those of the folder one stands in, else the program's
    /// own.
    ///
    /// @param named null where none are
    public static Path templates(Path named) {
        Path here = Path.of("templates");
        if (named != null || Files.isDirectory(here)) {
            return named != null ? named : here;
        }
        return find().map(folder -> folder.resolve("templates")).orElse(here);
    }
}
