package clausebook.command;

import clausebook.command.console.Console;
import clausebook.command.console.NextSteps;
import clausebook.corpus.Edition;
import clausebook.corpus.Status;
import clausebook.corpus.Wording;
import clausebook.diagnostic.ProblemCode;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.PolicyGuide;
import clausebook.renew.Adoption;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `clausebook edition adopt`: writes down that the council has adopted an edition, and holds its words fast.
@Command(name = "adopt", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Writes down that the council has adopted an edition. From then on its words, numbers and duties can't change "
            + "unnoticed.",
    ""})
final class AdoptEditionCommand implements Callable<Integer> {

    private final Console console;
    private final LocalDate today;

    @Parameters(index = "1", paramLabel = "EDITION", description = "The edition, by the name of its file without "
            + ".yaml") private String edition;

    @Option(names = "--on", required = true, paramLabel = "YYYY-MM-DD", description = "The day on which it was "
            + "adopted") private String on;

    @Option(names = "--minute", required = true, paramLabel = "NUMBER",
            description = "The number of the minute") private String minute;

    @Option(names = "--by", paramLabel = "NAME", description = "Who adopted it. Default: who adopted the edition "
            + "before, else the council") private String by;

    @Option(names = "--yes", description = "Adopt it although its day is more than a year ahead, or although "
            + "nothing in it changed") private boolean yes;

    @Mixin private PolicyEdit policy;

    AdoptEditionCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    @Override
    public Integer call() throws IOException {
        return policy.make(console, today, this::adopt);
    }

    private int adopt(ContentEdit edit, EditionChoice choice) throws IOException {
        PolicyGuide found = choice.policy(policy.name());
        EditionGuide draft = choice.edition(found, edition);
        refuse(draft.edition(), choice);
        LocalDate day = choice.day("--on", on);
        if (!yes) {
            refuseUnlikely(draft, day, choice);
        }
        String drafted = draft.edition().adoption().map(Edition.Adoption::by).orElse(null);
        String adopter = EditionChoice.adopter(found, by == null ? drafted : by).orElseThrow(
                () -> choice.mistake("Who adopted it is not known: add --by, such as --by \"Full council\"."));
        if (!edit.holds(UntoldReasons.of(choice.guide().changes(draft.edition().id())))) {
            return ExitCode.PROBLEMS;
        }
        return edit.changed(draft, Adoption.edits(day, minute, adopter)).map(file -> adopt(edit, draft, file))
                .orElse(ExitCode.PROBLEMS);
    }

    private static void refuse(Edition edition, EditionChoice choice) {
        if (edition.reconstructed().isPresent()) {
            throw choice.mistake("\"" + edition.id().slug() + "\" was reconstructed, so it can't be adopted.");
        }
        if (edition.status() == Status.WITHDRAWN) {
            throw choice.mistake("\"" + edition.id().slug()
                    + "\" was withdrawn, so it can't be adopted. Open a new edition instead.");
        }
        long unread = edition.clauses().filter(clause -> !clause.isRead()).count();
        if (edition.wording() == Wording.RESTATED && unread > 0) {
            throw choice.mistake("The duties of a restated edition are held fast with its words, and nobody has read "
                    + unread + " of its clauses yet: take \"reading\" away where you have read them.");
        }
        if (edition.frozen() && edition.status() == Status.IN_FORCE) {
            throw choice.mistake("\"" + edition.id().slug()
                    + "\" was adopted already. What the council changes later is a new edition: "
                    + "open one with \"clausebook edition new\".");
        }
    }

    /// Both are slips of the pen far more often than meant.
    private void refuseUnlikely(EditionGuide draft, LocalDate day, EditionChoice choice) {
        if (day.isAfter(today.plusYears(1))) {
            throw choice.mistake(on + " is more than a year ahead. If that is right, add --yes.");
        }
        Optional<EditionChanges> changes = choice.guide().changes(draft.edition().id());
        if (changes.filter(EditionChanges::isNone).isPresent()) {
            throw choice.mistake("\"" + draft.edition().id().slug() + "\" says what \""
                    + changes.get().from().edition().id().slug()
                    + "\" says: nothing in it changed. If the council adopted it again as it was, add --yes.");
        }
    }

    /// The lock file comes first: if the computer stops between the two, the command can simply be given again.
    private int adopt(ContentEdit edit, EditionGuide draft, byte[] file) {
        String slug = draft.edition().id().slug();
        String path = ContentEdit.path(policy.name(), slug);
        String lockPath = ContentEdit.lockPath(policy.name(), slug);
        byte[] lock = Adoption.lock(draft.edition());
        boolean written =
                edit.wouldHoldWithout(Set.of(ProblemCode.MATERIAL_MISSING, ProblemCode.TABLED_TEXT_CHANGED),
                        Map.of(path, file, lockPath, lock))
                        && edit.write(lockPath, lock) && edit.write(path, file);
        if (!written) {
            return ExitCode.PROBLEMS;
        }
        new NextSteps(console, policy.name()).adopted(policy.file(path), draft, on, minute);
        return ExitCode.DONE;
    }
}
