package clausebook.command.option;

import clausebook.corpus.Entry;
import clausebook.corpus.Listing;
import clausebook.corpus.Worded;
import clausebook.guide.ChecklistLine;
import clausebook.guide.Guide;
import clausebook.guide.Standing;
import clausebook.index.Narrowing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that narrow a search. A name that nothing has is refused: to find nothing would be no true answer.
public final class NarrowingOptions {

    @Spec(Spec.Target.MIXEE) private CommandSpec command;

    @Option(names = "--council", paramLabel = "COUNCIL",
            description = "Only this council, by the name of its folder") private String council;

    @Option(names = "--audience", paramLabel = "AUDIENCE", description = "Only what binds this audience, such as "
            + "staff") private String audience;

    @Option(names = "--topic", paramLabel = "TOPIC",
            description = "Only what is about this topic, such as photos") private String topic;

    @Option(names = "--duty", paramLabel = "DUTY", description = "Only what has a duty of this kind: do, do-not "
            + "or may") private String duty;

    @Option(names = "--status", paramLabel = "STATUS", description = "Only editions that stand like this, such as "
            + "in-force or draft") private String status;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only policies of this kind, such as "
            + "complaints") private String kind;

    /// What was asked for.
    ///
    /// @throws ParameterException where the guide has nothing of a name
    public Narrowing of(Guide guide) {
        return new Narrowing(
                known("--council", council, guide.councils().stream().map(each -> each.council().id().slug()).toList()),
                known("--audience", audience, ids(guide.vocabulary().audiences())),
                known("--topic", topic, ids(guide.vocabulary().topics())),
                known("--duty", duty, words(ChecklistLine.Sign.values())),
                known("--status", status, words(Standing.values())),
                known("--kind", kind, ids(guide.vocabulary().policyKinds())));
    }

    private static List<String> ids(Listing<? extends Entry> entries) {
        return entries.all().stream().map(Entry::id).toList();
    }

    private static List<String> words(Worded[] values) {
        return Arrays.stream(values).map(Worded::word).toList();
    }

    private Optional<String> known(String option, String value, List<String> names) {
        if (value != null && !names.contains(value)) {
            throw new ParameterException(command.commandLine(), "Nothing has the name \"" + value + "\" for " + option
                    + ". These have one: " + names.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return Optional.ofNullable(value);
    }
}
