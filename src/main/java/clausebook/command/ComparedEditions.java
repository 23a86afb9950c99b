package clausebook.command;

import clausebook.command.option.ChosenPolicy;
import clausebook.command.console.Console;
import clausebook.command.console.RunReport;
import clausebook.diagnostic.Problems;
import clausebook.guide.EditionChanges;
import clausebook.guide.Guide;
import clausebook.pipeline.ChangePapers;
import clausebook.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The arguments by which a command is told which two editions of a policy to compare, and the comparing.
final class ComparedEditions {

    @Spec(Spec.Target.MIXEE) private CommandSpec command;

    @Mixin private ChosenPolicy policy;

    @Option(names = "--from", paramLabel = "EDITION", description = "The older edition. Default: the one before "
            + "the newer") private String from;

    @Option(names = "--to", paramLabel = "EDITION", description = "The newer edition, such as the one to be adopted. "
            + "Default: the newest there is") private String to;

    /// Where content and templates are, and for which day.
    record Inputs(Path content, Path templates, LocalDate day) {}

    String policy() {
        return policy.name();
    }

    /// What a command makes of the changes; empty, and told, where something is wrong with content or templates.
    ///
    /// @param undone what was not done then
    <T> Optional<T> compare(Console console, Inputs inputs, String undone,
            BiFunction<ChangePapers, EditionChanges, Optional<T>> use) {
        return use(console, inputs, undone, (papers, choice) -> use.apply(papers,
                choice.changes(policy.name(), from, to)));
    }

    /// What a command makes of an edition for a meeting; empty, and told, where something is wrong.
    <T> Optional<T> pack(Console console, Inputs inputs, String undone,
            BiFunction<ChangePapers, EditionChoice.Packed, Optional<T>> use) {
        return use(console, inputs, undone, (papers, choice) -> use.apply(papers, packed(choice)));
    }

    /// The edition for a meeting.
    EditionChoice.Packed packed(EditionChoice choice) {
        return choice.packed(policy.name(), from, to);
    }

    private <T> Optional<T> use(Console console, Inputs inputs, String undone,
            BiFunction<ChangePapers, EditionChoice, Optional<T>> use) {
        Problems problems = new Problems();
        Optional<Guide> guide = new Pipeline(problems).guide(inputs.content(), inputs.day());
        Optional<T> made = guide.isEmpty()
                ? Optional.empty()
                : use.apply(new ChangePapers(guide.get(), inputs.templates(), problems),
                        new EditionChoice(guide.get(), command.commandLine()));
        RunReport report = new RunReport(console, inputs.content());
        report.problems(problems);
        if (made.isEmpty()) {
            report.refused(problems, undone);
        }
        return made;
    }
}
