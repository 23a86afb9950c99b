package clausebook.command;

import clausebook.guide.EditionGuide;
import clausebook.guide.PolicyGuide;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The words by which a command is told of which edition to speak: the newest of a policy, if none is named.
final class ChosenEdition {

    @Parameters(index = "0", paramLabel = "COUNCIL/POLICY", description = "The policy, by the names of its two "
            + "folders, such as anytown/parking") private String policy;

    @Option(names = "--edition", paramLabel = "EDITION", description = "The edition, by the name of its file without "
            + ".yaml. Default: the newest there is") private String edition;

    /// The policy as it was written.
    String policy() {
        return policy;
    }

    EditionGuide in(EditionChoice choice) {
        PolicyGuide found = choice.policy(policy);
        return edition == null ? found.editions().getLast() : choice.edition(found, edition);
    }
}
