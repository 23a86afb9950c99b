package clausebook.command.option;

import picocli.CommandLine.Parameters;

/// The argument by which a command is told which policy it is about.
public final class ChosenPolicy {

    @Parameters(index = "0", paramLabel = "COUNCIL/POLICY", description = "The policy, by the names of its two "
            + "folders, such as anytown/parking") private String name;

    /// As it was written.
    public String name() {
        return name;
    }
}
