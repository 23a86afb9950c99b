package clausebook.command;

import clausebook.corpus.Edition;
import clausebook.corpus.PartialDate;
import clausebook.derive.change.EditionComparison;
import clausebook.guide.EditionChanges;
import clausebook.guide.EditionGuide;
import clausebook.guide.Guide;
import clausebook.guide.PolicyGuide;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;

/// Finds the policy and edition that a command names; what there is none of is wrong usage, told with what there is.
record EditionChoice(Guide guide, CommandLine command) {

    /// A policy as `council/policy`.
    PolicyGuide policy(String written) {
        List<PolicyGuide> all = guide.policies().toList();
        return all.stream().filter(policy -> name(policy).equals(written)).findFirst()
                .orElseThrow(() -> mistake("There is no policy \"" + written + "\". Write one of: "
                        + all.stream().map(EditionChoice::name).collect(Collectors.joining(", ")) + "."));
    }

    private static String name(PolicyGuide policy) {
        return policy.policy().id().toString();
    }

    /// An edition by the name of its file, without .yaml, or by its label.
    EditionGuide edition(PolicyGuide policy, String written) {
        return policy.editions().stream().filter(
                edition -> edition.edition().id().slug().equals(written) || edition.edition().label().equals(written))
                .findFirst()
                .orElseThrow(() -> mistake("This policy has no edition \""
                        + written + "\". Write one of: " + policy.editions().stream()
                                .map(edition -> edition.edition().id().slug()).collect(Collectors.joining(", "))
                        + "."));
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
            throw mistake("\"" + newer.edition().id().slug()
                    + "\" is the oldest edition: there is none before it to compare with.");
        }
        EditionGuide older = from == null ? found.editions().get(place - 1) : edition(found, from);
        if (found.editions().indexOf(older) >= place) {
            throw mistake("\"" + older.edition().id().slug() + "\" is not older than \"" + newer.edition().id().slug()
                    + "\": write the older edition behind --from and the newer behind --to.");
        }
        return new EditionComparison(guide, found).between(older, newer);
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

    /// Who is said to adopt an edition: whom the command names, else who adopted the newest that was adopted; empty
    /// where nobody is known.
    ///
    /// @param named null where the command names nobody
    static Optional<String> adopter(PolicyGuide policy, String named) {
        return Optional.ofNullable(named).or(() -> policy.editions().reversed().stream()
                .flatMap(edition -> edition.edition().adoption().stream()).map(Edition.Adoption::by).findFirst());
    }

    CommandLine.ParameterException mistake(String words) {
        return new CommandLine.ParameterException(command, words);
    }
}
