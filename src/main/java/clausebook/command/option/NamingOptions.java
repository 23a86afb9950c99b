package clausebook.command.option;

import clausebook.corpus.CouncilKind;
import clausebook.corpus.Nation;
import clausebook.corpus.Worded;
import clausebook.intake.ImportRequest;
import clausebook.text.Slug;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// How a council or policy is called on the command line that is not there yet.
public final class NamingOptions {

    @Option(names = "--kind", paramLabel = "K",
            description = "The kind of a new policy, such as social-media; one that "
                    + "is not there yet is added to vocabulary/policy-kinds.yaml") private String kind;

    @Option(names = "--name", paramLabel = "NAME", description = "The name of a new council") private String name;

    @Option(names = "--called", paramLabel = "SHORT",
            description = "Its short name. Default: the same") private String called;

    @Option(names = "--council-kind", paramLabel = "K", defaultValue = "unknown",
            description = "What it is: town, parish, city … Default: ${DEFAULT-VALUE}") private String councilKind;

    @Option(names = "--nation", paramLabel = "N", defaultValue = "unknown",
            description = "england, wales, scotland or northern-ireland. Default: "
                    + "${DEFAULT-VALUE}") private String nation;

    /// What is said of them.
    ///
    /// @param content the folder of the content: what is new there needs a name
    /// @throws ParameterException where it makes no sense
    public ImportRequest.Naming of(CommandLine line, Path content, ImportRequest.Target target) {
        if (name == null && !Files.exists(content.resolve(target.councilFolder()).resolve("council.yaml"))) {
            throw new ParameterException(line, "There is no council \"" + target.council()
                    + "\" yet: add --name and its name, such as --name \"Anytown Town Council\".");
        }
        if (kind == null && !Files.exists(content.resolve(target.folder()).resolve("policy.yaml"))) {
            throw new ParameterException(line, "There is no policy \"" + target.policy() + "\" of that council yet: "
                    + "add --kind and its kind, such as --kind social-media.");
        }
        if (kind != null) {
            slug(line, "--kind", kind, Set.of());
        }
        return new ImportRequest.Naming(Optional.ofNullable(kind), Optional.ofNullable(name),
                Optional.ofNullable(called), word(line, "--council-kind", CouncilKind.class, councilKind),
                word(line, "--nation", Nation.class, nation));
    }

    static void slug(CommandLine line, String option, String words, Set<String> reserved) {
        if (!Slug.is(words)) {
            String near = Slug.of(words);
            throw new ParameterException(line,
                    option + " can't be \"" + words + "\": write small letters a to z, digits "
                            + "and hyphens" + (near.isEmpty() ? "." : ", such as " + near + "."));
        }
        if (reserved.contains(words)) {
            throw new ParameterException(line,
                    "The site uses the name \"" + words + "\" itself: write another one behind " + option + ".");
        }
    }

    static <E extends Enum<E> & Worded> E word(CommandLine line, String option, Class<E> type, String words) {
        List<String> known = Worded.words(type);
        if (!known.contains(words)) {
            throw new ParameterException(line,
                    option + " can't be \"" + words + "\": write one of " + String.join(", ", known) + ".");
        }
        return type.getEnumConstants()[known.indexOf(words)];
    }
}
