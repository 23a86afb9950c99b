package clausebook.command.option;

import clausebook.address.Reserved;
import clausebook.corpus.CouncilKind;
import clausebook.corpus.Nation;
import clausebook.corpus.Status;
import clausebook.corpus.Worded;
import clausebook.intake.ImportRequest;
import clausebook.intake.ImportRequest.Changes;
import clausebook.text.Slug;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What is said of a document on the command line.
public final class ImportOptions {

    @Option(names = "--council", required = true, paramLabel = "C",
            description = "The council, by the name of its folder, such as anytown") private String council;

    @Option(names = "--policy", required = true, paramLabel = "P",
            description = "The policy, by the name of its folder, such as parking") private String policy;

    @Option(names = "--edition", required = true, paramLabel = "E",
            description = "What the edition is to be called, such as 2027") private String edition;

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

    @Option(names = "--status", paramLabel = "STATUS", description = "What the council says of it: draft, in-force, "
            + "withdrawn or unknown. Default: draft where the policy has an edition already, the document calls "
            + "itself one, or it has tracked changes; else unknown") private String status;

    @Option(names = "--after", paramLabel = "EDITION",
            description = "The edition before it. Default: the newest there is") private String after;

    @Option(names = "--changes", paramLabel = "WHICH", defaultValue = "accepted",
            description = "Of a document with tracked changes: accepted, before, or both as two editions. Default: "
                    + "${DEFAULT-VALUE}") private String changes;

    @Option(names = "--from-heading", paramLabel = "H",
            description = "In a document that holds several policies, the heading where this one "
                    + "begins") private String fromHeading;

    @Option(names = "--to-heading", paramLabel = "H",
            description = "The heading before which it ends") private String toHeading;

    /// What is asked for.
    ///
    /// @param content the folder of the content: what is new there needs a name
    /// @throws ParameterException where it makes no sense
    public ImportRequest request(CommandLine line, Path content) {
        slug(line, "--council", council, Reserved.FOR_COUNCILS);
        slug(line, "--policy", policy, Reserved.FOR_POLICIES);
        slug(line, "--edition", edition, Reserved.FOR_EDITIONS);
        ImportRequest.Target target = new ImportRequest.Target(council, policy, edition);
        if (name == null && !Files.exists(content.resolve(target.councilFolder()).resolve("council.yaml"))) {
            throw new ParameterException(line, "There is no council \"" + council
                    + "\" yet: add --name and its name, such as --name \"Anytown Town Council\".");
        }
        if (kind == null && !Files.exists(content.resolve(target.folder()).resolve("policy.yaml"))) {
            throw new ParameterException(line, "There is no policy \"" + policy + "\" of that council yet: add --kind "
                    + "and its kind, such as --kind social-media.");
        }
        if (kind != null) {
            slug(line, "--kind", kind, Set.of());
        }
        return new ImportRequest(target,
                new ImportRequest.Naming(Optional.ofNullable(kind), Optional.ofNullable(name),
                        Optional.ofNullable(called), word(line, "--council-kind", CouncilKind.class, councilKind),
                        word(line, "--nation", Nation.class, nation)),
                Optional.ofNullable(status).map(words -> word(line, "--status", Status.class, words)),
                Optional.ofNullable(after), changes(line),
                new ImportRequest.Range(Optional.ofNullable(fromHeading), Optional.ofNullable(toHeading)));
    }

    /// The policy, as other commands name it.
    public String policy() {
        return council + "/" + policy;
    }

    private Changes changes(CommandLine line) {
        List<String> words =
                Arrays.stream(Changes.values()).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
        if (!words.contains(changes)) {
            throw new ParameterException(line, "--changes can't be \"" + changes + "\": write one of "
                    + String.join(", ", words) + ".");
        }
        return Changes.values()[words.indexOf(changes)];
    }

    private static void slug(CommandLine line, String option, String words, Set<String> reserved) {
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

    private static <E extends Enum<E> & Worded> E word(CommandLine line, String option, Class<E> type, String words) {
        List<String> known = Worded.words(type);
        if (!known.contains(words)) {
            throw new ParameterException(line,
                    option + " can't be \"" + words + "\": write one of " + String.join(", ", known) + ".");
        }
        return type.getEnumConstants()[known.indexOf(words)];
    }
}
