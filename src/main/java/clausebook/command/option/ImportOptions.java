package clausebook.command.option;

import clausebook.address.Reserved;
import clausebook.corpus.Status;
import clausebook.intake.ImportRequest;
import clausebook.intake.ImportRequest.Changes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
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

    @Mixin private NamingOptions naming;

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

    @Option(names = "--topics-from-headings",
            description = "Where the kind of policy is new and has no starter set: make a topic of each "
                    + "heading") private boolean headingTopics;

    /// What is asked for.
    ///
    /// @param content the folder of the content: what is new there needs a name
    /// @throws ParameterException where it makes no sense
    public ImportRequest request(CommandLine line, Path content) {
        NamingOptions.slug(line, "--council", council, Reserved.FOR_COUNCILS);
        NamingOptions.slug(line, "--policy", policy, Reserved.FOR_POLICIES);
        NamingOptions.slug(line, "--edition", edition, Reserved.FOR_EDITIONS);
        ImportRequest.Target target = new ImportRequest.Target(council, policy, edition);
        return new ImportRequest(target,
                naming.of(line, content, target),
                Optional.ofNullable(status).map(words -> NamingOptions.word(line, "--status", Status.class, words)),
                Optional.ofNullable(after), changes(line),
                new ImportRequest.Range(Optional.ofNullable(fromHeading), Optional.ofNullable(toHeading)),
                headingTopics);
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
}
