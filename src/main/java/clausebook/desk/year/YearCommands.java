package clausebook.desk.year;

import clausebook.address.Address;
import clausebook.desk.door.MalformedRequest;
import clausebook.guide.PolicyGuide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The tasks of a year as commands of the command line.
///
/// @param edition in work, by the name of its file
/// @param said    what was typed, by the names of fields
record YearCommands(PolicyGuide policy, String edition, Function<String, String> said) {

    /// @param file that came with the task
    List<String> of(String task, CommandOnCopy command, Path templates, byte[] file)
            throws MalformedRequest, IOException {
        String name = policy.id().toString();
        List<String> arguments = new ArrayList<>();
        switch (task) {
            case "new" -> {
                // a hyphen first would make an option of it
                arguments.addAll(List.of("edition", "new", name, said.apply("label").replaceFirst("^-+", "")));
                add(arguments, "--review-due", "review");
            }
            case "pack" -> {
                arguments.addAll(List.of("pack", name, "--templates=" + templates, "--out=" + command.out()));
                add(arguments, "--tabled", "tabled");
            }
            case "amend" -> {
                arguments.addAll(List.of("edition", "amend", name, edition,
                        "--from=" + command.file(Address.paperForWord("paper"), file)));
                add(arguments, "--minute", "minute");
            }
            case "adopt" -> adopt(arguments, name);
            default -> throw new MalformedRequest("no such task");
        }
        return arguments;
    }

    private void adopt(List<String> arguments, String name) {
        arguments.addAll(List.of("edition", "adopt", name, edition));
        add(arguments, "--on", "on");
        add(arguments, "--minute", "minute");
        add(arguments, "--by", "by");
        if (!said.apply("yes").isEmpty()) {
            arguments.add("--yes");
        }
    }

    private void add(List<String> arguments, String option, String field) {
        String value = said.apply(field).strip();
        if (!value.isEmpty()) {
            arguments.add(option + "=" + value);
        }
    }
}
