package clausebook.command.option;

import clausebook.address.Reserved;
import clausebook.intake.ImportRequest;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// The argument by which a command is told which policy it is about.
public final class ChosenPolicy {

    @Parameters(index = "0", paramLabel = "COUNCIL/POLICY", description = "The policy, by the names of its two "
            + "folders, such as anytown/parking") private String name;

    /// The place of an edition of it that is to be made.
    ///
    /// @throws ParameterException where the names can't be those of folders
    public ImportRequest.Target target(CommandLine line, String edition) {
        List<String> names = List.of(name.split("/", -1));
        if (names.size() != 2) {
            throw new ParameterException(line,
                    "\"" + name + "\" names no policy: write the council and the policy with "
                            + "a stroke between them, such as anytown/complaints.");
        }
        NamingOptions.slug(line, "The council", names.getFirst(), Reserved.FOR_COUNCILS);
        NamingOptions.slug(line, "The policy", names.getLast(), Reserved.FOR_POLICIES);
        return new ImportRequest.Target(names.getFirst(), names.getLast(), edition);
    }

    /// As it was written.
    public String name() {
        return name;
    }
}
