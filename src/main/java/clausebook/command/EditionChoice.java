package clausebook.command;

import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.corpus.Status;
import clausebook.derive.change.EditionComparison;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import clausebook.suggest.unread.UnreadClauses;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/// Finds the policy and edition that a command names; what there is none of is wrong usage, told with what there is.
record EditionChoice(Guide guide, CommandLine command) {

    /// A policy as `council/policy`.
    PolicyGuide policy(String written) {
        List<String> names = guide.policies().map(EditionChoice::name).toList();
        return guide.policies().filter(found -> name(found).equals(written)).findFirst()
                .orElseThrow(() -> mistake("There is no policy \"" + written + "\". Write one of: "
                        + String.join(", ", names) + "."));
    }

    private static String name(PolicyGuide found) {
        return found.policy().id().toString();
    }

    /// An edition by the name of its file, without .yaml, or by its label.
    EditionGuide edition(PolicyGuide policy, String written) {
        List<String> names = policy.editions().stream().map(EditionChoice::name).toList();
        return policy.editions().stream().filter(each -> isCalled(each.edition(), written)).findFirst()
                .orElseThrow(() -> mistake("This policy has no edition \"" + written + "\". Write one of: "
                        + String.join(", ", names) + "."));
    }

    private static boolean isCalled(Edition edition, String written) {
        return edition.id().slug().equals(written) || edition.label().equals(written);
    }

    private static String name(EditionGuide found) {
        return found.edition().id().slug();
    }

    /// What an edition of a policy changed against an older one; null stands for the newest edition, and for the one
    /// before it.
    EditionChanges changes(String policy, String from, String to) {
        PolicyGuide found = policy(policy);
        if (found.editions().size() < 2) {
            throw mistake("This policy has one edition only, so there is nothing to compare.");
        }
        EditionGuide newer = to == null ? found.editions().getLast() : edition(found, to);
        int place = found.editions().indexOf(newer);
        if (from == null && place == 0) {
            throw mistake("\"" + name(newer)
                    + "\" is the oldest edition: there is none before it to compare with.");
        }
        EditionGuide older = from == null ? found.editions().get(place - 1) : edition(found, from);
        if (found.editions().indexOf(older) >= place) {
            throw mistake("\"" + name(older) + "\" is not older than \"" + name(newer)
                    + "\": write the older edition behind --from and the newer behind --to.");
        }
        return new EditionComparison(guide, found).between(older, newer);
    }

    /// An edition for a meeting.
    ///
    /// @param changes what it changes; empty where none before it ever held
    record Packed(EditionGuide edition, Optional<EditionChanges> changes) {}

    /// The edition that a meeting adopts, with what it changes against the one that holds; null stands for the newest
    /// edition, and for that one. A draft that never held is nothing to compare with.
    Packed packed(String policy, String from, String to) {
        PolicyGuide found = policy(policy);
        EditionGuide edition = to == null ? found.editions().getLast() : edition(found, to);
        Optional<String> older = from == null ? held(found, edition) : Optional.of(from);
        return new Packed(edition, older.map(slug -> changes(policy, slug, name(edition))));
    }

    /// The newest edition before one that held; else the newest that puts a text together which went before.
    private static Optional<String> held(PolicyGuide policy, EditionGuide edition) {
        List<EditionGuide> older =
                policy.editions().subList(0, policy.editions().indexOf(edition)).reversed();
        return older.stream()
                .filter(each -> each.status() != Status.DRAFT && !each.isReconstructed())
                .findFirst().or(() -> older.stream().filter(each -> each.isReconstructed())
                        .findFirst())
                .map(EditionChoice::name);
    }

    /// A date as far as it is known, in its written form; empty where the option is not given.
    Optional<String> date(String option, String written) {
        if (written != null && PartialDate.parse(written).isEmpty()) {
            throw mistake(
                    "\"" + written + "\" is no date: write " + option + " as year-month-day, such as 2027-05-11.");
        }
        return Optional.ofNullable(written);
    }

    /// A day of the calendar.
    LocalDate day(String option, String written) {
        return day(command, option, written);
    }

    /// A day of the calendar, before there is a guide.
    static LocalDate day(CommandLine command, String option, String written) {
        return PartialDate.parse(written).filter(date -> date.day() > 0).map(PartialDate::first)
                .orElseThrow(() -> new CommandLine.ParameterException(command,
                        "\"" + written + "\" is no day: write " + option + " as year-month-day, such as 2026-05-14."));
    }

    /// Who is said to adopt an edition: whom the command names, else who adopted the newest that was adopted, else
    /// the council; empty where the council has no name.
    ///
    /// @param named null where the command names nobody
    static Optional<String> adopter(PolicyGuide policy, String named) {
        return Optional.ofNullable(named).or(() -> policy.editions().reversed().stream()
                .flatMap(each -> each.edition().adoption().stream()).map(Edition.Adoption::by).findFirst())
                .or(policy.council()::name);
    }

    /// The clauses of an edition that nobody has read.
    UnreadClauses unread(EditionGuide edition) {
        return UnreadClauses.of(guide, edition).orElseThrow(
                () -> mistake("Nothing can be proposed in the language \"" + edition.language() + "\"."));
    }

    CommandLine.ParameterException mistake(String words) {
        return new CommandLine.ParameterException(command, words);
    }
}
