package clausebook.command;

import clausebook.command.console.Console;
import clausebook.command.option.ContentFolder;
import clausebook.guide.EditionGuide;
import clausebook.suggest.unread.UnreadClauses;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The words by which a command is told whose clauses are to be read, and what is found there.
final class EditionToRead {

    @Spec(Spec.Target.MIXEE) private CommandSpec command;

    @Mixin private ChosenEdition chosen;

    @Mixin private ContentFolder content;

    /// An edition, its clauses that nobody has read, and the way to change its file.
    record Opened(ContentEdit edit, EditionChoice choice, EditionGuide guide, UnreadClauses unread) {}

    /// Empty, and told, where the content has a mistake.
    Optional<Opened> open(Console console, LocalDate today) throws IOException {
        ContentEdit edit = new ContentEdit(console, content.path());
        return edit.choice(today, command.commandLine()).map(choice -> {
            EditionGuide guide = chosen.in(choice);
            return new Opened(edit, choice, guide, choice.unread(guide));
        });
    }

    /// The policy as it was written.
    String policy() {
        return chosen.policy();
    }

    Path content() {
        return content.path();
    }

    CommandSpec command() {
        return command;
    }
}
