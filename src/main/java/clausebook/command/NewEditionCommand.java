package clausebook.command;

import clausebook.address.Reserved;
import clausebook.command.console.Console;
import clausebook.command.console.NextSteps;
import clausebook.diagnostic.ProblemCode;
import clausebook.guide.EditionGuide;
import clausebook.guide.PolicyGuide;
import clausebook.renew.NextEdition;
import clausebook.text.Slug;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `clausebook edition new`: opens the next edition of a policy.
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Opens the next edition of a policy: a copy of the newest one, marked as a draft, ready to be changed in a "
            + "text editor.",
    ""})
final class NewEditionCommand implements Callable<Integer> {

    /// A copy of an older text lacks clauses that came later, or brings some back: the clerk settles that in the new
    /// file.
    private static final Set<ProblemCode> LEFT_TO_THE_CLERK =
            EnumSet.of(ProblemCode.LOST_CLAUSE, ProblemCode.RETURNED_WITHOUT_RESTORED);

    private final Console console;
    private final LocalDate today;

    @Parameters(index = "1", paramLabel = "LABEL", description = "What the new edition is called, such as 2027 or "
            + "\"Version 3\"") private String label;

    @Option(names = "--from", paramLabel = "EDITION", description = "The edition to copy. Default: the newest "
            + "there is") private String from;

    @Option(names = "--adopted", paramLabel = "DATE", description = "The day on which it is to be adopted, such "
            + "as 2027-05-11, if that is known") private String adopted;

    @Option(names = "--minute", paramLabel = "NUMBER",
            description = "The number of the minute, if that is known") private String minute;

    @Option(names = "--by", paramLabel = "NAME", description = "Who adopts it. Default: who adopted the edition "
            + "before, else the council") private String by;

    @Option(names = "--review-due", paramLabel = "DATE",
            description = "When it should be reviewed, such as 2028-05") private String reviewDue;

    @Mixin private PolicyEdit policy;

    NewEditionCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        return policy.make(console, today, this::open);
    }

    private int open(ContentEdit edit, EditionChoice choice) throws IOException {
        PolicyGuide found = choice.policy(policy.name());
        EditionGuide old = from == null ? found.editions().getLast() : choice.edition(found, from);
        String slug = slug(found, choice);
        NextEdition.Facts facts = facts(found, choice);
        return edit.copied(old, NextEdition.edits(facts)).map(next -> open(edit, old, slug, next))
                .orElse(ExitCode.PROBLEMS);
    }

    private int open(ContentEdit edit, EditionGuide old, String slug, byte[] file) {
        String path = ContentEdit.path(policy.name(), slug);
        if (!edit.wouldHold(Map.of(path, file), LEFT_TO_THE_CLERK) || !edit.write(path, file)) {
            return ExitCode.PROBLEMS;
        }
        new NextSteps(console, policy.name()).opened(policy.file(path), old, slug);
        return ExitCode.DONE;
    }

    private String slug(PolicyGuide found, EditionChoice choice) {
        String slug = Slug.of(label);
        if (slug.isEmpty() || label.chars().anyMatch(Character::isISOControl)) {
            throw choice.mistake("\"" + label
                    + "\" can't be the name of an edition: write a year or a few words, such as 2027 or \"Version "
                    + "3\".");
        }
        if (Reserved.FOR_EDITIONS.contains(slug)) {
            throw choice.mistake("The site uses the name \"" + slug
                    + "\" itself: call the edition otherwise, such as \"Edition " + slug + "\".");
        }
        if (found.editions().stream().anyMatch(other -> other.edition().id().slug().equals(slug))) {
            throw choice.mistake("This policy has an edition \"" + slug + "\" already: call the new one otherwise.");
        }
        return slug;
    }

    private NextEdition.Facts facts(PolicyGuide found, EditionChoice choice) {
        Optional<String> adopter = EditionChoice.adopter(found, by);
        if (minute != null && adopter.isEmpty()) {
            throw choice.mistake("Who adopts it is not known: add --by, such as --by \"Full council\".");
        }
        return new NextEdition.Facts(label, found.editions().getLast().edition().id().slug(),
                choice.date("--adopted", adopted), adopter, Optional.ofNullable(minute),
                choice.date("--review-due", reviewDue));
    }
}
